cmake -S . -B build -D SWITCHES="$BOOK/code"
cmake --build build
./build/answers
