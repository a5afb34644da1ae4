using EditorialLint.Language.Models;

namespace EditorialLint.Language.Spelling;

/// <summary>The built-in words of four varieties of English, in place.</summary>
/// <remarks>Made by EditorialLint.Training from the sources that NOTICE names.</remarks>
internal static unsafe class EnglishWords
{
    private static readonly ModelData Data = ModelData.OpenEmbedded("EditorialLint.Language.Spelling.english.words");

    internal static WordGraph Graph => new(new ReadOnlySpan<byte>(Data.Section(0, Data.Length), Data.Length));
}
