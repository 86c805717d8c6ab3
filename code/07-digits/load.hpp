#pragma once

#include "labelled.hpp"
#include "read_bytes.hpp"
#include "split.hpp"

#include <filesystem>
#include <string>

namespace digits {

/// Reads two IDX files of a folder: NAME-images-idx3-ubyte and
/// NAME-labels-idx1-ubyte.
///
/// @raises{std::runtime_error, with advice, if a file is missing or wrong}
///
/// @param folder  where they are
/// @param name    how the names of both begin
/// @return        the pictures and their labels
inline labelled load(
    const std::filesystem::path& folder, const std::string& name)
{
    const auto pictures = folder / (name + "-images-idx3-ubyte");
    const auto labels = folder / (name + "-labels-idx1-ubyte");
    const auto picture_bytes = read_bytes(pictures);
    const auto label_bytes = read_bytes(labels);
    return read_labelled(
        picture_bytes, label_bytes, pictures.string(), labels.string());
}

/// Reads all digits of a folder, those for training and those held out.
///
/// In a folder of MNIST they are files of their own. The digits of the book
/// are one set, which is split.
///
/// @raises{std::runtime_error, with advice, if a file is missing or wrong, or
/// if the two parts have pictures of different sizes; std::invalid_argument if
/// one set has fewer than four digits}
///
/// @param folder  where the files are, unpacked
/// @return        both parts
inline parts load(const std::filesystem::path& folder)
{
    if (std::filesystem::exists(folder / "digits-images-idx3-ubyte"))
        return split(load(folder, "digits"));
    const parts both{load(folder, "train"), load(folder, "t10k")};
    const images &learnt = both.training.pictures,
                 &unseen = both.held_out.pictures;
    if (unseen.rows != learnt.rows || unseen.columns != learnt.columns)
        refuse((folder / "t10k-images-idx3-ubyte").string(),
            learnt.shape() + " pixels, as train-images-idx3-ubyte has",
            unseen.shape(),
            "The two files do not belong together; fetch both again.");
    return both;
}

/// Reads all digits of the folder that a program was given, or those which come
/// with the book.
///
/// They lie in the same place relative to this file as to the programs in
/// build/standalone, which hold a copy of it.
///
/// @raises{std::runtime_error, with advice, if a file is missing or wrong}
///
/// @param count      of the arguments, as main has it
/// @param arguments  of the program, as main has them; the first is the folder
/// @return           those for training and those held out
inline parts load(int count, char** arguments)
{
    const std::filesystem::path here(__FILE__);
    return load(count > 1
            ? std::filesystem::path(arguments[1])
            : (here.parent_path() / "../../data/digits").lexically_normal());
}

} // namespace digits
