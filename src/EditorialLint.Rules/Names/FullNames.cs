using EditorialLint.Core.Documents;
using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Names;

namespace EditorialLint.Rules.Names;

/// <summary>The names of two words that a text writes with both capitals, and where it leaves one or both out.</summary>
internal sealed class FullNames
{
    private readonly Document _document;
    private readonly Dictionary<string, HashSet<string>> _lastByFirst = new(StringComparer.OrdinalIgnoreCase);

    internal FullNames(Document document)
    {
        _document = document;
        foreach (NameMention mention in document.Get(NameSet.Layer).Mentions)
        {
            if (mention.EndToken != mention.FirstToken + 3 || !IsPlain(mention.FirstToken) || !IsPlain(mention.EndToken - 1))
                continue;
            string first = document.GetString(mention.FirstToken);
            if (!_lastByFirst.TryGetValue(first, out HashSet<string>? last))
                _lastByFirst.Add(first, last = new HashSet<string>(StringComparer.OrdinalIgnoreCase));
            last.Add(mention.LastWord.ToString());
        }
    }

    /// <summary>The places: token index of the first word and the name as it should be.</summary>
    /// <param name="isNoWord">Whether English has a word in small letters.</param>
    internal IEnumerable<(int Token, string Name)> FindLowered(Func<string, bool> isNoWord)
    {
        if (_lastByFirst.Count == 0)
            yield break;
        for (int i = 0; i + 2 < _document.Tokens.Length; i++)
        {
            if (FindName(i) is { } name && (!_document.Tokens[i].Has(TokenTraits.Capitalized) || IsInside(i)) && Lowered(i, name).Any(isNoWord))
                yield return (i, name);
        }
    }

    /// <summary>The words without their capital: where one has it, <c>the Obama administration</c>, the other alone must show that it is a name.</summary>
    private IEnumerable<string> Lowered(int token, string name)
    {
        int blank = name.IndexOf(' ', StringComparison.Ordinal);
        if (!_document.Tokens[token].Has(TokenTraits.Capitalized))
            yield return name[..blank].ToLowerInvariant();
        if (!_document.Tokens[token + 2].Has(TokenTraits.Capitalized) && name.Length - blank > 3)
            yield return name[(blank + 1)..].ToLowerInvariant();
    }

    private string? FindName(int token)
    {
        Token first = _document.Tokens[token], second = _document.Tokens[token + 2];
        if (first.Length < 3 || first.Kind != TokenKind.Word || second.Kind != TokenKind.Word || _document.Tokens[token + 1].Kind != TokenKind.Whitespace
            || (first.Has(TokenTraits.Capitalized) && second.Has(TokenTraits.Capitalized)) || (first.Has(TokenTraits.Capitalized) && !IsPlain(token)) || first.Has(TokenTraits.Address) || second.Has(TokenTraits.Address))
            return null;
        if (!_lastByFirst.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(_document.GetText(token), out HashSet<string>? names))
            return null;
        ReadOnlySpan<char> last = _document.GetText(token + 2);
        if (second.Has(TokenTraits.ApostropheS))
            last = last[..^2];
        // What a list of proper nouns has is EL0311's.
        return names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(last, out string? name) && !ProperNouns.ContainsLowercase(last)
            ? $"{char.ToUpperInvariant(_document.GetText(token)[0])}{_document.GetText(token)[1..]} {name}" : null;
    }

    private bool IsInside(int token) => _document.FindSentence(token) is { } sentence && token > sentence.FirstToken;

    private bool IsPlain(int token) => _document.Tokens[token].Has(TokenTraits.Capitalized) && !_document.Tokens[token].Has(TokenTraits.AllCaps | TokenTraits.InnerCapital | TokenTraits.Address);
}
