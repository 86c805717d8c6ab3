mkdir -p switches
cp -r "$BOOK/code/03-sigmoid" switches
c++ -std=c++20 -I switches main.cpp -o answers
./answers
