using EditorialLint.Core.Analysis;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Spelling;
using EditorialLint.Language.Words;

namespace EditorialLint.Language.Names;

/// <summary>Weighs what the mentions of a name show of its bearer's kind.</summary>
/// <remarks>The weights order the evidence by how seldom it misleads; they are not tuned.</remarks>
internal sealed class NameEvidence
{
    private const int Proof = 5, Strong = 3, Fair = 2, Weak = 1, Enough = 2;

    private int _person, _body, _place, _other, _articles;
    private bool _hasFull, _hasFamily;

    internal void Add(NameAnatomy mention)
    {
        Document document = mention.Mention.Document;
        ReadOnlySpan<char> last = document.GetBareText(mention.LastFamily);
        if (mention.LooksPersonal)
            _person += mention.Title >= 0 ? Proof : Strong;
        else if (!mention.IsFull && GivenNames.Contains(last))
            _person += Fair;
        if (NameNouns.IsBody(last) || NameNouns.IsBody(document.GetText(mention.First)))
            _body += mention.IsFull ? Proof : Fair;
        else if (document.Tokens[mention.LastFamily].Has(TokenTraits.AllCaps) && last.Length is > 2 and < 7 && !PlaceNames.Contains(last))
            _body += Strong;
        if (PlaceNames.Contains(last) || (mention.IsFull && NameNouns.IsPlace(last)))
            _place += Strong;
        if (IsPeople(last) && !mention.LooksPersonal)
            _other += Strong;
        if (mention.IsFull && !_hasFull && IsUncommon(document, mention.First) && IsUncommon(document, mention.LastFamily))
            _person += Fair;
        _hasFamily |= !mention.IsFull && _hasFull;
        _hasFull |= mention.IsFull;
        AddContext(document, mention);
    }

    /// <summary>The kind, or <see cref="NameKind.Other"/> where too little shows it.</summary>
    internal NameKind Decide()
    {
        // The last word of an unknown full name that stands alone later is a family name.
        int person = _person + (_hasFamily && _body + _place + _other == 0 ? Fair : 0);
        // "the Clinton campaign": however often an article stands before a name, it shows little.
        // Nor does it before what is known for a place: "the U.S."
        int body = _body + (_place >= Strong ? 0 : Math.Min(_articles, Fair));
        int most = Math.Max(Math.Max(person, body), Math.Max(_place, _other));
        if (most < Enough || most == _other)
            return NameKind.Other;
        if (most == person)
            return NameKind.Person;
        return most == body ? NameKind.Organisation : NameKind.Place;
    }

    private void AddContext(Document document, NameAnatomy mention)
    {
        int before = mention.First - 2, behind = mention.End;
        if (PersonDetails.FindAge(document, mention) is not null)
            _person += Proof;
        if (before >= 0 && document.Tokens[before + 1].Kind == TokenKind.Whitespace && document.Tokens[before].Kind == TokenKind.Word)
        {
            ReadOnlySpan<char> word = document.GetText(before);
            if (word is "in" or "near" or "throughout" or "across")
                _place += Weak;
            else if (word is "the" or "The")
                _articles++;
            else if (!document.Tokens[before].Has(TokenTraits.Capitalized) && PersonNouns.Contains(word))
                _person += Fair;
        }

        if (behind + 2 >= document.Tokens.Length)
            return;
        if (document.Tokens[behind].Kind == TokenKind.Whitespace && document.Tokens[behind + 1].Kind == TokenKind.Word)
        {
            if (document.GetText(behind + 1) is "said" or "says" or "told" or "added" or "who" or "himself" or "herself")
                _person += Weak;
        }
        else if (document.GetText(behind) is "," && document.Tokens[behind + 1].Kind == TokenKind.Whitespace)
        {
            if (document.GetText(behind + 2) is "who" or "whose" or "whom")
                _person += Strong;
            else if (PlaceNames.Contains(document.GetBareText(behind + 2)) && !PlaceNames.Contains(document.GetBareText(mention.LastFamily)))
                _place += Weak;
        }
    }

    /// <summary>Two words together that English does not use in small letters are mostly a person.</summary>
    internal static bool IsUncommon(Document document, int token)
    {
        ReadOnlySpan<char> word = document.GetBareText(token);
        Span<char> small = stackalloc char[24];
        return word.Length <= small.Length && !document.Tokens[token].Has(TokenTraits.AllCaps) && !PlaceNames.Contains(word) && !IsPeople(word)
            && EnglishDictionary.For(Dialect.American).GetCommonness(small[..word.ToLowerInvariant(small)]) < 0;
    }

    /// <summary><c>Americans</c>, <c>Democrats</c>, <c>Iranian</c>.</summary>
    internal static bool IsPeople(ReadOnlySpan<char> word) => word.Length > 5
        && (word.EndsWith("ans", StringComparison.Ordinal) || word.EndsWith("ists", StringComparison.Ordinal) || word.EndsWith("crats", StringComparison.Ordinal)
            || word.EndsWith("ians", StringComparison.Ordinal) || word.EndsWith("ian", StringComparison.Ordinal) || word.EndsWith("ese", StringComparison.Ordinal)
            || word is "American" or "European" or "Mexican" or "African" or "German" or "Korean" or "British" or "French" or "Spanish" or "English" or "Democrat"
                or "Republican" or "Democratic" or "Islamic" or "Muslim" or "Muslims" or "Jewish" or "Christian" or "Catholic");
}
