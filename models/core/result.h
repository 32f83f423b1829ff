// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/assert.h"
#include "models/core/error.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace tf {

/// A value or the reason why there is none. Asking for the absent side is a programmer error.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error)) {}

    bool isOk() const { return m_state.index() == 0; }
    explicit operator bool() const { return isOk(); }

    const T& value() const& {
        TF_ASSERT(isOk());
        return *std::get_if<0>(&m_state);
    }
    T& value() & {
        TF_ASSERT(isOk());
        return *std::get_if<0>(&m_state);
    }
    T&& value() && {
        TF_ASSERT(isOk());
        return std::move(*std::get_if<0>(&m_state));
    }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    T valueOr(T other) const& { return isOk() ? value() : std::move(other); }

    const Error& error() const {
        TF_ASSERT(!isOk());
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

/// Success, or the reason for the failure.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_isOk(false) {}

    bool isOk() const { return m_isOk; }
    explicit operator bool() const { return m_isOk; }

    const Error& error() const {
        TF_ASSERT(!m_isOk);
        return m_error;
    }

private:
    Error m_error;
    bool m_isOk = true;
};

} // namespace tf

#define TF_CONCAT_INNER(a, b) a##b
#define TF_CONCAT(a, b) TF_CONCAT_INNER(a, b)

/// `TF_TRY(const auto amount, Decimal::parse(text));` declares the value or returns the error.
#define TF_TRY(declaration, expression)                                                            \
    auto TF_CONCAT(tfResult, __LINE__) = (expression);                                             \
    if (!TF_CONCAT(tfResult, __LINE__).isOk()) {                                                   \
        return TF_CONCAT(tfResult, __LINE__).error();                                              \
    }                                                                                              \
    declaration = std::move(TF_CONCAT(tfResult, __LINE__)).value()

/// `TF_CHECK(store.save(farm));` returns the error, if there is one.
#define TF_CHECK(expression)                                                                       \
    if (auto tfChecked = (expression); !tfChecked.isOk()) {                                        \
        return tfChecked.error();                                                                  \
    }                                                                                              \
    static_assert(true)
