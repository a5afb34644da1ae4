using EditorialLint.Core.Documents;
using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Words;

namespace EditorialLint.Language.Names.Variants;

/// <summary>Collects the spellings of all capitalised words of a document.</summary>
internal sealed class NameForms
{
    /// <summary>Longer words are no names, and would cost much to compare.</summary>
    private const int LongestName = 24;

    private const TokenTraits OtherForms =
        TokenTraits.AllCaps | TokenTraits.HasDigit | TokenTraits.Address | TokenTraits.Abbreviation | TokenTraits.Initial | TokenTraits.Hyphenated;

    private readonly Document _document;
    private readonly Dictionary<string, NameForm> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameForm>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private NameForms(Document document)
    {
        _document = document;
        _lookup = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    internal static Dictionary<string, NameForm> Read(Document document)
    {
        var reader = new NameForms(document);
        foreach (Sentence sentence in document.Sentences)
            reader.Read(sentence);
        return reader._forms;
    }

    private void Read(Sentence sentence)
    {
        bool opening = true;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            Token token = _document.Tokens[i];
            if (token.IsTrivia)
                continue;
            if (token.Kind == TokenKind.Word && token.Has(TokenTraits.Capitalized) && !token.Has(OtherForms))
                Add(sentence, i, opening);
            opening = token.Kind == TokenKind.Punctuation && (opening || token.Has(TokenTraits.Quote | TokenTraits.OpenBracket | TokenTraits.Ellipsis | TokenTraits.Dash)
                || _document.GetText(i) is ":");
        }
    }

    private void Add(Sentence sentence, int token, bool opening)
    {
        ReadOnlySpan<char> word = _document.GetBareText(token);
        if (word.Length > LongestName)
            return;
        Span<char> plain = stackalloc char[LongestName];
        word.Replace(plain, '’', '\'');
        if (!_lookup.TryGetValue(plain[..word.Length], out NameForm? form))
            _lookup[plain[..word.Length]] = form = new NameForm(plain[..word.Length].ToString());
        string? after = _document.Tokens[token].Has(TokenTraits.ApostropheS) ? null : Beside(sentence, token, 2);
        form.Add(new NamePlace(token, Beside(sentence, token, -2), after), !opening);
    }

    /// <summary>The name beside a word, initials left out; null for titles, peoples and words that open a sentence.</summary>
    private string? Beside(Sentence sentence, int token, int step)
    {
        int at = token + step;
        if (IsJoined(sentence, at, step) && _document.Tokens[at].Has(TokenTraits.Initial))
            at += step;
        if (!IsJoined(sentence, at, step) || (step < 0 && _document.Tokens[at].Has(TokenTraits.ApostropheS)))
            return null;
        ReadOnlySpan<char> word = _document.GetBareText(at);
        // "Osama bin Laden", "Ursula von der Leyen"
        if (step > 0 && IsParticle(word) && IsJoined(sentence, at + step, step) && _document.Tokens[at + step].Has(TokenTraits.Capitalized))
            return word.ToString();
        bool opens = at == sentence.FirstToken || (at > 0 && _document.Tokens[at - 1].Kind == TokenKind.Punctuation);
        bool isName = _document.Tokens[at].Has(TokenTraits.Capitalized) && !_document.Tokens[at].Has(OtherForms & ~TokenTraits.Hyphenated)
            && !FunctionWords.Contains(word) && !PersonalTitles.IsOffice(word) && !NameEvidence.IsPeople(word) && !(opens && !GivenNames.Contains(word) && !NameEvidence.IsUncommon(_document, at));
        return isName ? word.ToString() : null;
    }

    private static bool IsParticle(ReadOnlySpan<char> word) => word is
        "bin" or "bint" or "ibn" or "al" or "el" or "van" or "von" or "de" or "da" or "del" or "der" or "di" or "du" or "la" or "le";

    private bool IsJoined(Sentence sentence, int at, int step) =>
        at >= sentence.FirstToken && at < sentence.EndToken && _document.Tokens[at].Kind == TokenKind.Word && _document.Tokens[at - (step / 2)].Kind == TokenKind.Whitespace;
}
