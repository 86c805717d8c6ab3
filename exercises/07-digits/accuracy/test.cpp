#include "accuracy.hpp"

#include "exercise.hpp"

#include "catch.hpp"

namespace {

using table = std::vector<std::vector<double>>;

} // namespace

TEST_CASE("If every picture is read rightly it is 1")
{
    const table shares{{0.1, 0.7, 0.2}, {0.1, 0.3, 0.6}};
    CHECK(mine::accuracy(shares, {1, 2}) == exercise::about{1, 1e-12});
}

TEST_CASE("If every picture is misread it is 0")
{
    const table shares{{0.1, 0.7, 0.2}, {0.1, 0.3, 0.6}};
    CHECK(mine::accuracy(shares, {0, 0}) == exercise::about{0, 0, 1e-12});
}

TEST_CASE("If two of three are read rightly it is two thirds")
{
    const table shares{{0.8, 0.1, 0.1}, {0.2, 0.5, 0.3}, {0.4, 0.35, 0.25}};
    CHECK(mine::accuracy(shares, {0, 2, 0}) == exercise::about{2. / 3, 1e-12});
}

TEST_CASE("Less than one half may be the largest share")
{
    const table shares{{0.3, 0.4, 0.3}, {0.2, 0.35, 0.45}};
    CHECK(mine::accuracy(shares, {1, 2}) == exercise::about{1, 1e-12});
}

TEST_CASE("Of equal shares the first counts")
{
    const table shares{{0.4, 0.2, 0.4}};
    CHECK(mine::accuracy(shares, {0}) == exercise::about{1, 1e-12});
}
