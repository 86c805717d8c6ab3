#pragma once

#include "lifted_exp.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <stdexcept>
#include <string>

namespace fast {
inline void softmax(
    std::span<const float> x, std::span<float> y, std::size_t columns)
{
    for (std::size_t row = 0; row < x.size(); row += columns) {
        const float* a = x.data() + row;
        float* b = y.data() + row;
        constexpr std::size_t lanes = 16;
        std::array<float, lanes> top;
        top.fill(-INFINITY);
        std::size_t i = 0;
        for (; i + lanes <= columns; i += lanes)
            for (std::size_t l = 0; l < lanes; ++l)
                top[l] = top[l] < a[i + l] ? a[i + l] : top[l];
        float m = *std::max_element(top.begin(), top.end());
        for (; i < columns; ++i)
            m = m < a[i] ? a[i] : m;
        for (i = 0; i < columns; ++i) {
            float value = a[i] - m;
            float of_m = value - a[i];
            float of_x = value - of_m;
            float rest = (a[i] - of_x) - (m + of_m);
            b[i] = branchless::lifted_exp({value, rest});
        }
        std::array<float, lanes> sum{}, c{};
        for (i = 0; i + lanes <= columns; i += lanes)
            for (std::size_t l = 0; l < lanes; ++l) {
                float t = b[i + l] - c[l];
                float s = sum[l] + t;
                c[l] = (s - sum[l]) - t;
                sum[l] = s;
            }
        float s = 0;
        for (float v : sum)
            s += v;
        for (; i < columns; ++i)
            s += b[i];
        float inv = 1 / s;
        for (i = 0; i < columns; ++i)
            b[i] *= inv;
    }
}
} // namespace fast
