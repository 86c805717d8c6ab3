#pragma once

#include "images.hpp"
#include "labels.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace digits {

/// Pictures, and the digit that each one shows.
struct labelled {
    images pictures;                  ///< one for each label
    std::vector<std::uint8_t> labels; ///< 0 to 9, one for each picture
};

/// Reads pictures and their labels from the bytes of two IDX files.
///
/// @raises{std::runtime_error, with advice, if one of them is not such a file,
/// or if they do not belong together}
///
/// @param pictures      the whole file of the pictures
/// @param labels        the whole file of the labels
/// @param picture_file  its name, for the message
/// @param label_file    its name, for the message
/// @return              as many pictures as labels
inline labelled read_labelled(std::span<const std::uint8_t> pictures,
    std::span<const std::uint8_t> labels, const std::string& picture_file,
    const std::string& label_file)
{
    labelled both{
        read_images(pictures, picture_file), read_labels(labels, label_file)};
    if (both.labels.size() != both.pictures.count())
        refuse(label_file,
            std::to_string(both.pictures.count()) + " labels, as "
                + picture_file + " has images",
            std::to_string(both.labels.size()),
            "The two files do not belong together; fetch both again.");
    return both;
}

} // namespace digits
