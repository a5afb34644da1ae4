using EditorialLint.Core.Documents;
using EditorialLint.Language.Numbers;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Rules.Numbers;

/// <summary>A full stop that parts thousands, as some languages set it: <c>2.500 delegates</c>, <c>$64.000</c>.</summary>
internal static class StopSeparator
{
    private const int GroupDigits = 3;

    /// <summary>How many adjectives and nouns may stand before the noun that is counted.</summary>
    private const int MostModifiers = 2;

    /// <summary>How many characters of a token are a number whose stops part thousands; 0 where it is a decimal, a version or anything else.</summary>
    /// <param name="document">The document.</param>
    /// <param name="token">Index of a number.</param>
    internal static int FindLength(Document document, int token)
    {
        ReadOnlySpan<char> text = document.GetText(token);
        int start = text.Length > 0 && text[0] is '$' or '£' or '€' or '¥' ? 1 : 0;
        int stop = text.IndexOf('.');
        if (stop - start is < 1 or > GroupDigits || text[start] == '0' || text[start..stop].ContainsAnyExceptInRange('0', '9')
            || document.Tokens[token].Has(TokenTraits.Percent | TokenTraits.Ordinal | TokenTraits.Clock))
            return 0;
        int end = stop, groups = 0;
        while (end + GroupDigits < text.Length && text[end] == '.' && !text.Slice(end + 1, GroupDigits).ContainsAnyExceptInRange('0', '9'))
        {
            end += GroupDigits + 1;
            groups++;
        }

        if (groups == 0 || (end < text.Length && text[end] != '-'))
            return 0;
        bool isRound = text[(end - GroupDigits)..end] is "000";
        bool isParted = start > 0
            ? (isRound || stop - start > 1) && !HasUnit(document, token, isRound)
            : end == text.Length && (Counts(document, token) || (isRound && (IsCompared(document, token) || IsOfCrowd(document, token))));
        return isParted ? end : 0;
    }

    /// <summary>Whether what follows makes a decimal of a sum: <c>$1.000 billion</c>, and, unless it is round, <c>$12.345 a share</c>.</summary>
    private static bool HasUnit(Document document, int token, bool isRound) =>
        NumberWords.IsScale(Next(document, token)) || (!isRound && Next(document, token) is ("a" or "an" or "per"));

    private static bool IsCompared(Document document, int token) => Next(document, token) is "more" or "fewer";

    private static bool IsOfCrowd(Document document, int token) =>
        token >= 4 && document.GetText(token - 2) is "of" && InconsistentNumberSeparatorAnalyzer.IsCrowd(document.GetText(token - 4));

    private static ReadOnlySpan<char> Next(Document document, int token) =>
        token + 2 < document.Tokens.Length && document.Tokens[token + 1].Kind == TokenKind.Whitespace ? document.GetText(token + 2) : [];

    /// <summary>Whether a plural of things that are whole follows.</summary>
    private static bool Counts(Document document, int token)
    {
        if (token + 2 >= document.Tokens.Length || document.Tokens[token + 1].Kind != TokenKind.Whitespace || document.FindSentence(token) is not { } sentence)
            return false;
        SentenceTags tags = document.Get(Tags.Layer).Of(sentence);
        int next = tags.Words.FindFirst(token + 2);
        for (int i = next; i < tags.Words.Count && i <= next + MostModifiers; i++)
        {
            if (tags[i].Penn is PennTag.NNS or PennTag.NNPS)
                return !IsMeasure(tags.Words.GetText(i));
            if (tags[i].Penn is not (PennTag.JJ or PennTag.NN or PennTag.NNP or PennTag.VBG or PennTag.VBN))
                return false;
        }

        return false;
    }

    /// <summary>What is measured, and so may be told to a thousandth.</summary>
    private static bool IsMeasure(ReadOnlySpan<char> word) => word is
        "seconds" or "minutes" or "hours" or "days" or "weeks" or "months" or "years" or "miles" or "meters" or "metres" or "kilometers" or "kilometres" or "centimeters" or "centimetres"
        or "millimeters" or "millimetres" or "microns" or "inches" or "feet" or "yards" or "acres" or "hectares" or "degrees" or "points" or "liters" or "litres" or "gallons" or "ounces"
        or "pounds" or "tons" or "tonnes" or "grams" or "kilograms" or "kilos" or "euros" or "dollars" or "cents" or "times" or "volts" or "watts" or "megawatts" or "kilowatts" or "hertz"
        or "megahertz" or "gigahertz" or "bytes" or "megabytes" or "gigabytes" or "percents" or "units" or "averages" or "parts" or "carats" or "miles-per-hour" or "knots" or "bars" or "moles"
        or "milligrams" or "micrograms" or "millions" or "billions" or "seasons" or "innings" or "barrels" or "radians" or "light-years" or "versions";
}
