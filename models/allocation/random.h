// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace tf::allocation {

/// SplitMix64 (Steele, Lea, Flood 2014): small, seeded, the same everywhere.
class SplitMix {
public:
    explicit SplitMix(std::uint64_t seed)
        : m_state(seed) {}

    std::uint64_t next() {
        m_state += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /// 0 <= u < 1.
    double uniform() { return double(next() >> 11) * 0x1.0p-53; }
    /// 0 <= i < count.
    int below(int count) { return int(uniform() * count); }

private:
    std::uint64_t m_state;
};

} // namespace tf::allocation
