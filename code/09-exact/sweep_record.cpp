// Tabulates how far each function of a number, or of a row, errs at most; those
// that are exact are left out.

#include "../00-reading/record.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>

int main()
{
    const std::string space = "activation::";
    const auto error = [](const records::row& row) {
        return std::stod(row.at("largest error"));
    };
    auto rows = records::read("sweep.csv");
    std::erase_if(rows, [&](const records::row& row) {
        return !row.at("function").starts_with(space) || error(row) == 0;
    });
    std::ranges::stable_sort(rows, std::greater{}, error);

    std::puts("function            error_ulp              x percent "
              "promised_ulp place");
    int place = 0;
    for (const records::row& row : rows) {
        const std::string& x = row.at("x");
        std::printf("%-19s %9.3f %14s %7s %12g %5d\n",
            row.at("function").c_str() + space.size(), error(row),
            x.empty() ? "-" : x.c_str(), row.at("percent").c_str(),
            std::stod(row.at("promised")), ++place);
    }
}
