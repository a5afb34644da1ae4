using EditorialLint.Core.Analysis;
using EditorialLint.Language.Spelling;

namespace EditorialLint.Language.Names.Variants;

/// <summary>What the lists of English say of a capitalised word.</summary>
/// <param name="IsListed">Whether any has it, so that it need not be a slip.</param>
/// <param name="IsCommon">Whether one has it in small letters.</param>
/// <param name="Commonness">From 0 to 15; -1 for a word that no dictionary has.</param>
internal readonly record struct NameWord(bool IsListed, bool IsCommon, int Commonness)
{
    /// <summary>False for the default value.</summary>
    internal bool IsRead { get; private init; }

    internal static NameWord Read(string word)
    {
        bool isListed = EnglishDictionary.IsRare(word), isCommon = false;
        int commonness = -1;
        string small = char.ToLowerInvariant(word[0]) + word[1..];
        foreach (Dialect dialect in (ReadOnlySpan<Dialect>)[Dialect.American, Dialect.British, Dialect.Canadian, Dialect.Australian])
        {
            EnglishDictionary dictionary = EnglishDictionary.For(dialect);
            isListed |= dictionary.Check(word);
            isCommon |= dictionary.GetCommonness(small) >= 0;
            commonness = Math.Max(commonness, dictionary.GetCommonness(word));
        }

        return new NameWord(isListed, isCommon, commonness) { IsRead = true };
    }
}
