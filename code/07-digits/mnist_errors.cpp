// Tabulates the error after every epoch of a training on MNIST, from its
// record.

#include "../00-reading/record.hpp"

#include <cstdio>

int main()
{
    std::puts("epoch  error held_out_error");
    for (const records::row& row : records::read("mnist_train.csv"))
        std::printf("%5s %s %14s\n", row.at("epoch").c_str(),
            row.at("error").c_str(), row.at("held_out_error").c_str());
}
