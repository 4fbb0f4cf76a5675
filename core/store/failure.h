#pragma once

#include "base/result.h"

#include <exception>

namespace polku {

/// How an edit or read function gives up: thrown inside it, caught once at Workspace's door and returned as its Error.
/// Never crosses Workspace.
class Failure : public std::exception
{
public:
    explicit Failure(Error error) : m_error(std::move(error)) {}
    const Error &error() const { return m_error; }
    const char *what() const noexcept override { return "polku::Failure"; }

private:
    Error m_error;
};

} // namespace polku
