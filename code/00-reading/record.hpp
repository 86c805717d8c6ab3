#pragma once

#include <cstddef>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace records {

/// The cells of a row, each under the name of its column.
using row = std::map<std::string, std::string>;

/// Reads a record of lab/records: a line of names, then rows with commas.
///
/// The records lie in the same place relative to this file as to the programs
/// in build/standalone, which hold a copy of it.
///
/// @raises{std::runtime_error if there is no such record}
///
/// @param name  the file
/// @return      its rows
inline std::vector<row> read(const std::string& name)
{
    const auto place = std::filesystem::path(__FILE__).parent_path()
        / "../../lab/records" / name;
    std::ifstream file(place);
    std::string line, cell;
    if (!std::getline(file, line))
        throw std::runtime_error(
            "lab/records/" + name + ": expected a record, got none.");
    std::vector<std::string> names;
    for (std::istringstream cells(line); std::getline(cells, cell, ',');)
        names.push_back(cell);

    std::vector<row> rows;
    while (std::getline(file, line)) {
        row read;
        std::istringstream cells(line);
        for (const std::string& column : names)
            std::getline(cells, read[column], ',');
        rows.push_back(read);
    }
    return rows;
}

/// Returns the number in a column of the row that matches, or NaN without one.
///
/// @raises{nothing}
///
/// @param rows    of a record
/// @param wanted  what the row has in some columns
/// @param column  where the number is
/// @return        the number, of the first such row
inline double number(
    const std::vector<row>& rows, const row& wanted, const std::string& column)
{
    for (const row& candidate : rows) {
        bool matches = true;
        for (const auto& [name, cell] : wanted)
            matches = matches && candidate.at(name) == cell;
        if (matches)
            return std::strtod(candidate.at(column).c_str(), nullptr);
    }
    return std::strtod("nan", nullptr);
}

} // namespace records
