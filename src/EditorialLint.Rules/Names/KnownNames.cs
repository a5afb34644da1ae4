using EditorialLint.Core.Documents;
using EditorialLint.Language.Names;

namespace EditorialLint.Rules.Names;

/// <summary>What a text itself shows about the case of its words.</summary>
internal sealed class KnownNames
{
    private readonly HashSet<string> _names;
    private readonly HashSet<string> _capitalized = new(StringComparer.Ordinal);
    private readonly HashSet<string> _common = new(StringComparer.Ordinal);

    internal KnownNames(Document document)
    {
        _names = [.. document.Get(NameSet.Layer).Mentions.Select(static mention => mention.LastWord.ToString())];
        var once = new HashSet<string>(StringComparer.Ordinal);
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> seen = once.GetAlternateLookup<ReadOnlySpan<char>>();
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> common = _common.GetAlternateLookup<ReadOnlySpan<char>>();
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> capitalized = _capitalized.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            if (document.Tokens[i].Kind != TokenKind.Word)
                continue;
            ReadOnlySpan<char> text = document.GetText(i);
            if (document.Tokens[i].Has(TokenTraits.Capitalized))
                capitalized.Add(text);
            else if (!seen.Add(text))
                common.Add(text);
        }
    }

    /// <summary>Whether a name of the text ends with the word. A word that opens a sentence has its capital from there.</summary>
    internal bool Contains(string word) => _names.Contains(word);

    /// <summary>Whether the text writes the word with a capital anywhere, be it at the start of a sentence.</summary>
    internal bool IsCapitalized(string word) => _capitalized.Contains(word);

    /// <summary>Whether the text writes the word small more than once: a common word here, whatever names there are.</summary>
    internal bool IsCommonWord(ReadOnlySpan<char> word) => _common.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
