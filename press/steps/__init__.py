"""The steps of a build: what CMake calls, one module a step."""
