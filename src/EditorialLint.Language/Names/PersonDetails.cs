using System.Globalization;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Lexicons;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Language.Names;

/// <summary>What stands right beside a person's name and says more of the person.</summary>
internal static class PersonDetails
{
    private const int OldestPerson = 120;

    /// <summary>More words than an apposition has up to its noun.</summary>
    private const int Reach = 8;

    /// <summary>The age in <c>Ruiz, 41,</c>, <c>Ruiz, 41, of Madrid</c>, <c>Ruiz, 41.</c> and <c>Ruiz (41)</c>.</summary>
    internal static StatedAge? FindAge(Document document, NameAnatomy mention)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int at = mention.End;
        bool bracket = at + 3 < tokens.Length && tokens[at].Kind == TokenKind.Whitespace && document.GetText(at + 1) is "(";
        if (!bracket && !(at + 3 < tokens.Length && document.GetText(at) is "," && tokens[at + 1].Kind == TokenKind.Whitespace))
            return null;
        int number = at + 2;
        if (tokens[number].Kind != TokenKind.Number || !int.TryParse(document.GetText(number), NumberStyles.None, CultureInfo.InvariantCulture, out int years) || years is < 1 or > OldestPerson)
            return null;
        bool closed = bracket ? document.GetText(number + 1) is ")" : document.GetText(number + 1) is "," or ".";
        return closed ? new StatedAge(years, tokens[number].Span) : null;
    }

    /// <summary>The role in <c>Robert O'Brien, the national security adviser,</c> and <c>security adviser Robert O'Brien</c>.</summary>
    internal static TextSpan? FindRole(Document document, NameAnatomy mention) =>
        FindApposition(document, mention.End) ?? FindPremodifier(document, mention.First);

    private static TextSpan? FindApposition(Document document, int at)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        if (at + 4 >= tokens.Length || document.GetText(at) is not "," || tokens[at + 1].Kind != TokenKind.Whitespace || document.GetText(at + 2) is not ("the" or "a" or "an"))
            return null;
        int limit = Math.Min(tokens.Length, at + 2 + (2 * Reach));
        for (int i = at + 4; i < limit && tokens[i].Kind == TokenKind.Word && tokens[i - 1].Kind == TokenKind.Whitespace; i += 2)
        {
            bool ends = i + 1 == tokens.Length || tokens[i + 1].Kind != TokenKind.Whitespace
                || (i + 2 < tokens.Length && document.GetText(i + 2) is "of" or "for" or "in" or "at" or "who" or "with" or "from");
            if (ends)
                return PersonNouns.Contains(document.GetText(i)) ? TextSpan.FromBounds(tokens[at + 2].Start, tokens[i].End) : null;
        }

        return null;
    }

    private static TextSpan? FindPremodifier(Document document, int first)
    {
        ReadOnlySpan<Token> tokens = document.Tokens;
        int noun = first - 2;
        if (noun < 0 || tokens[noun + 1].Kind != TokenKind.Whitespace || !PersonNouns.Contains(document.GetText(noun)))
            return null;
        if (document.FindSentence(noun) is not { } sentence)
            return null;
        int start = noun;
        while (start - 2 >= sentence.FirstToken && noun - start < 2 * Reach && tokens[start - 1].Kind == TokenKind.Whitespace && IsModifier(sentence, start - 2))
            start -= 2;
        return TextSpan.FromBounds(tokens[start].Start, tokens[noun].End);
    }

    private static bool IsModifier(Sentence sentence, int token) =>
        !sentence.Document.Tokens[token].Has(TokenTraits.ApostropheS)
        && sentence.Document.Get(Tags.Layer).OfToken(sentence, token) is { Universal: UniversalTag.NOUN or UniversalTag.PROPN or UniversalTag.ADJ };
}
