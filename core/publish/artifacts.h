#pragma once

#include <string>

namespace polku::publish {

/// Marks everything in a page's content that lies outside the document's structure (running footers, rules,
/// backgrounds) as an artifact, so that nobody is read it. `content` is a page's content as Cairo writes it, unpacked.
std::string markArtifacts(const std::string &content);

} // namespace polku::publish
