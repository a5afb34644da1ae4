using EditorialLint.Core.Documents;
using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Words;

namespace EditorialLint.Language.Names;

/// <summary>Which words of a mention are the name itself: <c>John Kasich</c> of <c>Ohio Gov. John Kasich</c>.</summary>
/// <remarks>Words of a mention stand two tokens apart: a blank lies between each two.</remarks>
internal readonly struct NameAnatomy
{
    private const int Step = 2;

    private readonly Document _document;

    private NameAnatomy(Document document, int first, int end, int title)
    {
        _document = document;
        First = first;
        End = end;
        Title = title;
        LastFamily = end - 1;
        if (LastFamily > first && IsSuffix(document.GetBareText(LastFamily)))
            LastFamily -= Step;
    }

    /// <summary>Token index of the first word of the name.</summary>
    internal int First { get; }

    /// <summary>Token index just behind the name.</summary>
    internal int End { get; }

    /// <summary>Token index of the last title before it, or -1.</summary>
    internal int Title { get; }

    /// <summary>Token index of the last word that is no suffix such as <c>Jr.</c></summary>
    internal int LastFamily { get; }

    internal bool IsFull => LastFamily > First;

    internal NameMention Mention => new(_document, First, End, Title);

    /// <summary>Whether the form alone shows a person: a title, a given name, an initial between two names, a suffix.</summary>
    internal bool LooksPersonal
    {
        get
        {
            if (NameNouns.IsBody(_document.GetBareText(LastFamily)) || (NameNouns.IsPlace(_document.GetBareText(LastFamily)) && Title < 0) || HasOf)
                return false;
            return Title >= 0 || (IsFull && (GivenNames.Contains(_document.GetText(First)) || _document.Tokens[First].Has(TokenTraits.Initial)))
                || HasMiddleInitial || LastFamily < End - 1;
        }
    }

    private bool HasMiddleInitial
    {
        get
        {
            for (int i = First + Step; i < LastFamily; i += Step)
            {
                if (_document.Tokens[i].Has(TokenTraits.Initial))
                    return true;
            }

            return false;
        }
    }

    private bool HasOf
    {
        get
        {
            for (int i = First + Step; i < LastFamily; i += Step)
            {
                if (_document.GetText(i) is "of")
                    return true;
            }

            return false;
        }
    }

    internal static NameAnatomy Read(NameMention mention)
    {
        Document document = mention.Document;
        int first = mention.FirstToken, end = mention.EndToken, title = mention.TitleToken;
        if (document.GetText(first) is "of" && first + (2 * Step) < end)
            first = SkipDepartment(document, first + Step, end);
        for (int i = first; i + Step < end; i += Step)
        {
            if (!PersonalTitles.IsOffice(document.GetText(i)) || document.GetText(i + Step) is "of" or "for" or "and"
                || IsSuffix(document.GetBareText(i + Step)))
                continue;
            // "General Motors", "Justice Department" and "Prince Street" have no title.
            if (!PersonalTitles.IsShort(document.GetText(i)) && IsNoun(document.GetBareText(end - 1)))
                continue;
            title = i;
            first = i + Step;
        }

        // "Republican Donald Trump", "Comedian George Lopez"
        while (title < 0 && first + (2 * Step) < end && GivenNames.Contains(document.GetText(first + Step)) && IsPremodifier(document.GetText(first)))
            first += Step;
        return new NameAnatomy(document, first, CutOrigin(document, first, end, title), title);
    }

    /// <summary>The parts of a person's name.</summary>
    internal PersonName ReadParts()
    {
        string? suffix = LastFamily < End - 1 ? _document.GetBareText(End - 1).ToString() : null;
        if (!IsFull)
        {
            string only = _document.GetBareText(First).ToString();
            bool given = Title < 0 && GivenNames.Contains(only);
            return new PersonName(given ? only : null, null, given ? null : only, suffix);
        }

        int family = LastFamily;
        while (family - Step > First && char.IsLower(_document.GetText(family - Step)[0]))
            family -= Step;
        return new PersonName(_document.GetString(First), family > First + Step ? Slice(First + Step, family - Step) : null, Slice(family, LastFamily), suffix);
    }

    private string Slice(int first, int last)
    {
        int start = _document.GetProseStart(first);
        return _document.Prose.Text.Substring(start, _document.GetProseStart(last) + _document.GetBareText(last).Length - start);
    }

    private static bool IsPremodifier(ReadOnlySpan<char> word) =>
        NameEvidence.IsPeople(word) || PersonNouns.ContainsCapitalized(word) || PlaceNames.Contains(word);

    private static bool IsNoun(ReadOnlySpan<char> word) => NameNouns.IsBody(word) || NameNouns.IsPlace(word);

    /// <summary><c>Secretary of State John Kerry</c>: the name begins behind the department, at its given name if that is known.</summary>
    private static int SkipDepartment(Document document, int first, int end)
    {
        for (int i = first + Step; i < end; i += Step)
        {
            if (GivenNames.Contains(document.GetText(i)))
                return i;
        }

        return first + Step;
    }

    /// <summary><c>Bernie Sanders of Vermont</c>: where a person is from is no part of the name.</summary>
    private static int CutOrigin(Document document, int first, int end, int title)
    {
        for (int i = first + Step; i + Step < end; i += Step)
        {
            if (document.GetText(i) is "of" && (title >= 0 || (i > first + Step && GivenNames.Contains(document.GetText(first)))))
                return i - 1;
        }

        return end;
    }

    private static bool IsSuffix(ReadOnlySpan<char> word) => word is "Jr." or "Sr." or "Jr" or "Sr" or "II" or "III" or "IV";
}
