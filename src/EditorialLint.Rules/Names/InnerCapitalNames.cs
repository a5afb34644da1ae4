using EditorialLint.Core.Documents;
using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Names;

namespace EditorialLint.Rules.Names;

/// <summary>Names with a capital behind a prefix (<c>LeBron James</c>, <c>Ron DeSantis</c>), and the places where it is lost.</summary>
internal sealed class InnerCapitalNames
{
    private readonly Document _document;

    /// <summary>By their flat form, <c>Lebron</c>.</summary>
    private readonly Dictionary<string, Usage> _names = new(StringComparer.Ordinal);

    internal InnerCapitalNames(Document document)
    {
        _document = document;
        foreach (NameMention mention in document.Get(NameSet.Layer).Mentions)
        {
            for (int i = mention.FirstToken; i < mention.EndToken; i += 2)
                Add(mention, i);
        }
    }

    /// <summary>Whether a word of the mention has a capital behind a prefix.</summary>
    internal static bool Has(NameMention mention)
    {
        for (int i = mention.FirstToken; i < mention.EndToken; i++)
        {
            if (mention.Document.Tokens[i].Has(TokenTraits.InnerCapital) && IsPrefixed(Bare(mention.Document, i)))
                return true;
        }

        return false;
    }

    /// <summary>The flat forms: alone or beside the words of the full name, and no more often than the form with its capital. Without a full name that form must be the more frequent one.</summary>
    internal List<(int Token, string Correct)> FindFlattened()
    {
        var found = new List<(int Token, Usage Usage)>();
        if (!_names.Values.Any(static usage => usage.IsProven))
            return [];
        Dictionary<string, Usage>.AlternateLookup<ReadOnlySpan<char>> names = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int i = 0; i < _document.Tokens.Length; i++)
        {
            Token token = _document.Tokens[i];
            if (token.Kind != TokenKind.Word || token.Has(TokenTraits.InnerCapital | TokenTraits.AllCaps | TokenTraits.Address) || !token.Has(TokenTraits.Capitalized)
                || !names.TryGetValue(Bare(_document, i), out Usage? usage) || !usage.IsProven)
                continue;
            usage.FlatCount++;
            if (IsFree(i - 2, i - 1, usage.Before) && IsFree(i + 2, i + 1, usage.After))
                found.Add((i, usage));
        }

        return [.. found.Where(static place => place.Usage.Count >= (place.Usage.IsInFullName ? place.Usage.FlatCount : place.Usage.FlatCount + 1)).Select(static place => (place.Token, place.Usage.Correct))];
    }

    /// <summary>Whether the word beside is none of another name: <c>Ramsay Macdonald</c>, <c>Macdonald Hotel</c>.</summary>
    private bool IsFree(int beside, int gap, HashSet<string> known)
    {
        if (beside < 0 || beside >= _document.Tokens.Length || _document.Tokens[gap].Kind != TokenKind.Whitespace)
            return true;
        Token token = _document.Tokens[beside];
        return token.Kind != TokenKind.Word || !token.Has(TokenTraits.Capitalized) || known.Contains(Bare(_document, beside).ToString())
            || PersonalTitles.Contains(_document.GetText(beside)) || FunctionWords.Contains(_document.GetText(beside));
    }

    private void Add(NameMention mention, int token)
    {
        if (!_document.Tokens[token].Has(TokenTraits.InnerCapital) || !IsPrefixed(Bare(_document, token)))
            return;
        string word = Bare(_document, token).ToString();
        string flat = Flatten(word);
        if (!_names.TryGetValue(flat, out Usage? usage))
            _names[flat] = usage = new Usage(word);
        if (usage.Correct != word)
            return;
        usage.Count++;
        usage.IsInFullName |= mention.IsFull;
        if (token > mention.FirstToken)
            usage.Before.Add(Bare(_document, token - 2).ToString());
        if (token + 2 < mention.EndToken)
            usage.After.Add(Bare(_document, token + 2).ToString());
    }

    private static ReadOnlySpan<char> Bare(Document document, int token)
    {
        ReadOnlySpan<char> text = document.GetText(token);
        return document.Tokens[token].Has(TokenTraits.ApostropheS) ? text[..^2] : text;
    }

    private static string Flatten(string word) => word[0] + word[1..].ToLowerInvariant();

    /// <summary>A prefix of names, one capital and small letters: no brand such as <c>YouTube</c>.</summary>
    private static bool IsPrefixed(ReadOnlySpan<char> word)
    {
        int capital = word[1..].IndexOfAnyInRange('A', 'Z') + 1;
        return capital >= 2 && word.Length >= capital + 3 && !word[(capital + 1)..].ContainsAnyExceptInRange('a', 'z') && IsPrefix(word[..capital])
            && word is not "DeLay"; // Its flat form is a common word.
    }

    private static bool IsPrefix(ReadOnlySpan<char> prefix) => prefix is
        "Mac" or "De" or "Da" or "Di" or "Du" or "Del" or "Des" or "La" or "Le" or "Lo" or "Van" or "Von" or "Vander" or "Fitz" or "Ter" or "San" or "St" or "Ja" or "Jo" or "Ke" or "Ra" or "Sha" or "Ty";

    private sealed class Usage(string correct)
    {
        internal string Correct { get; } = correct;

        internal int Count { get; set; }

        internal bool IsInFullName { get; set; }

        internal bool IsProven => IsInFullName || Count > 1;

        internal int FlatCount { get; set; }

        internal HashSet<string> Before { get; } = new(StringComparer.Ordinal);

        internal HashSet<string> After { get; } = new(StringComparer.Ordinal);
    }
}
