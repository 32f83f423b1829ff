// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/strategies/directional.h"
#include "models/strategies/parameter.h"

namespace tf::strategies {

/// A number parameter in few words.
ParameterSpec integerSpec(const char* id, const char* name, const char* description, int minimum,
                          int maximum, int initial);
ParameterSpec realSpec(const char* id, const char* name, const char* description, const char* unit,
                       double minimum, double maximum, double initial);
ParameterSpec fractionSpec(const char* id, const char* name, const char* description,
                           double minimum, double maximum, double initial);
ParameterSpec flagSpec(const char* id, const char* name, const char* description, bool initial);

/// How many candles a break may last before it counts as true; 0 does not ask.
ParameterSpec falseBreakSpec(int initial);

/// The specs of direction, filters and stops, with the given defaults, behind `own`.
std::vector<ParameterSpec> withShared(std::vector<ParameterSpec> own,
                                      const ShellSettings& defaults = {});
/// Only direction and stops, for strategies that filter by other means.
std::vector<ParameterSpec> withStops(std::vector<ParameterSpec> own,
                                     const ShellSettings& defaults = {});

/// Reads them again. Specs that a kind does not have stay off.
ShellSettings shellOf(const Parameters& parameters);

/// Sentences on direction, filters and stops that are on, translated, joined by spaces.
QString describeShell(const ShellSettings& settings);

} // namespace tf::strategies
