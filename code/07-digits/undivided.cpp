// Tabulates what becomes of answers when the pixels are not divided.

#include "../03-sigmoid/sigmoid.hpp"
#include "examine.hpp"
#include "load.hpp"
#include "read_bytes.hpp"
#include "sample_reader.hpp"
#include "trained.hpp"

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdio>
#include <exception>
#include <filesystem>

// Prints how a reader does, and where the sums of its first layer lie.
template <std::floating_point Real>
void row(const char* trained, const char* reads,
    const digits::reader<Real>& student, const digits::labelled& examples)
{
    double low = 0, high = 0, ones = 0, all = 0;
    for (std::size_t place = 0; place < examples.labels.size(); ++place) {
        const auto kept = student(examples.pictures, place);
        for (const Real sum : kept.sums[0]) {
            low = std::min(low, double(sum));
            high = std::max(high, double(sum));
            ones += activation::sigmoid(sum) == 1;
            all += 1;
        }
    }
    const auto mark = digits::examine(student, examples);
    std::printf("%-6s %10s %9s %5zu %5zu %7.1f %7.1f %.4f\n",
        sizeof(Real) == 4 ? "float" : "double", trained, reads, mark.right,
        mark.of, low, high, ones / all);
}

// Prints the rows of one type.
template <std::floating_point Real>
void rows(const digits::parts& parts, const char* weights)
{
    auto student = weights
        ? digits::sample_reader<Real>(digits::read_bytes(weights), weights)
        : digits::trained<Real>(parts.training);
    const char* trained = weights ? "given" : "divided";
    row(trained, "divided", student, parts.held_out);
    student.divisor = 1;
    row(trained, "undivided", student, parts.held_out);
}

int main(int count, char** arguments)
try {
    const auto parts = digits::load(count, arguments);
    const char* const weights = count > 2 ? arguments[2] : nullptr;
    std::puts("type   trained_on     reads right    of  lowest highest   at_1");
    rows<float>(parts, weights);
    rows<double>(parts, weights);
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
}
