using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Numbers;

namespace EditorialLint.Rules.Numbers;

/// <summary>EL0606: an age whose hyphens are missing, or that has them where it should have none.</summary>
[Rule("age-form")]
public sealed class AgeFormAnalyzer : ProseAnalyzer
{
    /// <summary>Number, unit and <c>old</c> with what parts them.</summary>
    private const int MostTokens = 5;

    private const int LongestForm = 32;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterTokenAction(Analyze, TokenKind.Word);

    private static void Analyze(NodeContext<TokenNode> context)
    {
        TokenNode last = context.Node;
        if (!EndsInOld(last.Text))
            return;
        // The words of "5 year-old" are two tokens, those of "5-year-old" one.
        Span<char> form = stackalloc char[LongestForm];
        TokenNode first = last;
        for (int i = 1; i < MostTokens && !StartsWithNumber(first.Text) && first.Previous is { Kind: TokenKind.Whitespace } blank && blank.Text is " " && blank.Previous is { } before && before.Token.IsWordLike; i += 2)
            first = before;
        TextSpan span = TextSpan.FromBounds(first.Span.Start, last.Span.End);
        ReadOnlySpan<char> text = context.Document.GetText(span);
        if (text.Length > LongestForm || !StartsWithNumber(first.Text) || first.Token.Kind == TokenKind.Number && first.Has(TokenTraits.Money | TokenTraits.Percent | TokenTraits.Clock))
            return;
        text.Replace(form, '-', ' ');
        Correct(context, first, span, text, form[..text.Length]);
    }

    private static void Correct(NodeContext<TokenNode> context, TokenNode first, TextSpan span, ReadOnlySpan<char> text, ReadOnlySpan<char> words)
    {
        int unitAt = words.IndexOf(' ') + 1, oldAt = words.LastIndexOf(' ') + 1;
        if (unitAt <= 0 || oldAt <= unitAt)
            return;
        ReadOnlySpan<char> number = words[..(unitAt - 1)], unit = words[unitAt..(oldAt - 1)], old = words[oldAt..];
        bool isPlural = unit is "years" or "months" or "weeks" or "days";
        if (!isPlural && unit is not ("year" or "month" or "week" or "day"))
            return;
        bool isOne = number is "1" or "one";
        bool isNoun = IsAttribute(first) || old is "olds";
        // Behind a verb, and after a comma before a verb or mark, an age is no compound: "He is 15 years old".
        bool isPredicate = !isNoun && old is "old" && (isPlural || IsPredicate(first));
        string wanted = isPredicate ? $"{number} {(isPlural || isOne ? unit : $"{unit}s")} old" : $"{number}-{(isPlural ? unit[..^1] : unit)}-{old}";
        // "The boy is 1 year old" is right; so is "the 5 years old and new".
        if (text.SequenceEqual(wanted) || (isOne && !isNoun) || (isPlural && !text.Contains('-')))
            return;
        context.Report(new Finding(span)
        {
            Arguments = [text.ToString(), wanted],
            Fixes = [Fix.Replace($"Write '{wanted}'", FixSafety.Safe, span, wanted)],
        });
    }

    private static bool EndsInOld(ReadOnlySpan<char> word) =>
        word.EndsWith("old", StringComparison.Ordinal) ? word.Length == 3 || word[^4] == '-'
        : word.EndsWith("olds", StringComparison.Ordinal) && (word.Length == 4 || word[^5] == '-');

    private static bool StartsWithNumber(ReadOnlySpan<char> word)
    {
        int end = word.IndexOf('-');
        ReadOnlySpan<char> number = end < 0 ? word : word[..end];
        return number.Length > 0 && ((number.Length <= 3 && !number.ContainsAnyExceptInRange('0', '9')) || NumberWords.IsCardinal(number));
    }

    /// <summary>Whether the age is said of a subject or comes behind <c>of</c>.</summary>
    private static bool IsPredicate(TokenNode first) =>
        first.Previous is { Kind: TokenKind.Whitespace } blank && blank.Previous is { } before
        && before.Text is "is" or "was" or "are" or "were" or "be" or "been" or "turned" or "turns" or "of" or "only" or "now" or "about" or "already" or "just" or "nearly" or "almost" or "and";

    /// <summary>Whether an article or a possessive stands before the age.</summary>
    private static bool IsAttribute(TokenNode first) =>
        first.Previous is { Kind: TokenKind.Whitespace } blank && blank.Previous is { } before
        && before.Text is "a" or "an" or "the" or "A" or "An" or "The" or "her" or "his" or "their" or "our" or "my" or "your" or "that" or "this";
}
