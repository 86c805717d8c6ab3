"""Environments: what the book does where its reader's machine is not ours."""
