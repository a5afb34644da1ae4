using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Rules.Grammar;

/// <summary>EL0401: two negations of one statement that cancel each other out.</summary>
/// <remarks>
/// Two shapes, each with both negations close together: a negated verb with a second negative word behind it
/// (<c>didn't have no</c>, <c>isn't hardly</c>), and a negative subject with a negated verb (<c>no president since Reagan
/// did not</c>). A relative clause, another verb or a comma between them makes two statements of it. A sentence with both words in
/// neither shape is parsed.
/// </remarks>
[Rule("double-negation")]
public sealed class DoubleNegationAnalyzer : ProseAnalyzer
{
    private const int MaximumSubject = 9;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSentenceAction(Analyze);

    private static void Analyze(NodeContext<Sentence> context)
    {
        Sentence sentence = context.Node;
        bool found = false, negated = false, negative = false;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (context.Document.Tokens[i].Kind != TokenKind.Word)
                continue;
            ReadOnlySpan<char> word = context.Document.GetText(i);
            if (word.Length < 2)
                continue;
            if (IsNegation(word))
            {
                negated = true;
                found |= AnalyzeVerb(context, i);
            }
            else if (word is "no" or "No" or "nobody" or "Nobody" or "none" or "None" or "neither" or "Neither")
            {
                negative = true;
                found |= AnalyzeSubject(context, i);
            }
            else
            {
                negative |= word is "nothing" or "Nothing";
            }
        }

        // Only a sentence that holds both kinds of word, in none of the shapes above, is worth a tree.
        if (negated && negative && !found)
            AnalyzeTree(context);
    }

    /// <summary>A negated verb whose sure subject or object is negative, however far apart: <c>they didn't really understand no rules</c>.</summary>
    private static void AnalyzeTree(NodeContext<Sentence> context)
    {
        if (NegatedClause.Find(context.Document, context.Node) is not NegatedClause clause)
            return;
        TextSpan verb = Span(context, FirstOfVerb(context, clause.Negation), clause.Negation);
        TextSpan other = Span(context, clause.FirstNegative, clause.LastNegative);
        Report(context, verb, other, verb < other ? TextSpan.FromBounds(verb.Start, other.End) : verb);
    }

    /// <summary>A negated verb with a negative word behind it.</summary>
    private static bool AnalyzeVerb(NodeContext<Sentence> context, int negation)
    {
        int next = Next(context, negation);
        int second = -1;
        if (next >= 0 && IsNegativeAdverb(Text(context, next)) && !(Text(context, negation) is "not" or "Not" && IsIdiom(context, negation)))
            second = next;
        else if (next >= 0 && IsNegativeDeterminer(context, next) && IsBe(context, negation))
            second = next;
        else if (next >= 0 && TakesObject(Text(context, next)) && Next(context, next) is var after and >= 0 && (IsNegativeDeterminer(context, after) || IsNegativePronoun(context, negation, after)))
            second = after;
        if (second < 0)
            return false;
        int first = FirstOfVerb(context, negation);
        Report(context, Span(context, first, negation), Span(context, second, second), Span(context, first, second));
        return true;
    }

    /// <summary>A negative subject, at most a few words long, with a negated verb.</summary>
    private static bool AnalyzeSubject(NodeContext<Sentence> context, int subject)
    {
        if (Previous(context, subject) is var before and >= 0 && context.Document.Tokens[before].Kind == TokenKind.Word
            && Text(context, before) is not ("that" or "and" or "but" or "because" or "so" or "says" or "said" or "if" or "while" or "when" or "since" or "as" or "believe" or "think"))
            return false;
        if (Next(context, subject) is var adjective and >= 0 && Text(context, adjective) is "good")
            return false; // "A very bad, no good week could not get worse": an adjective, not a negation.
        int words = 0, end = -1;
        int i = subject;
        while (words <= MaximumSubject && (i = Next(context, i)) >= 0)
        {
            Token token = context.Document.Tokens[i];
            if (token.Has(TokenTraits.OpenBracket | TokenTraits.CloseBracket))
                continue;
            ReadOnlySpan<char> word = Text(context, i);
            if (!token.IsWordLike || IsClauseWord(word))
                return false;
            if (IsNegation(word))
            {
                if (token.Has(TokenTraits.Capitalized))
                    return false; // "Nobody Doesn't Like Sara Lee": a title.
                end = i;
                break;
            }

            words++;
            if (IsAuxiliary(word) && Next(context, i) is var after && (after < 0 || Text(context, after) is not "not"))
                return false;
        }

        bool bare = Text(context, subject) is "nobody" or "Nobody" or "none" or "None";
        if (end < 0 || (words == 0 && !bare))
            return false;
        int first = FirstOfVerb(context, end);
        int head = bare ? subject : Next(context, subject);
        TextSpan verb = Span(context, first, end);
        Report(context, verb, Span(context, subject, head), verb);
        return true;
    }

    private static void Report(NodeContext<Sentence> context, TextSpan verb, TextSpan other, TextSpan span) =>
        context.Report(new Finding(span)
        {
            Arguments = verb < other ? [Words(context, verb), Words(context, other)] : [Words(context, other), Words(context, verb)],
            Related = [new RelatedSpan(other, "The other negation.")],
        });

    private static string Words(NodeContext<Sentence> context, TextSpan span) => context.Document.GetText(span).ToString();

    /// <summary>The auxiliary before <c>not</c> belongs to the negation.</summary>
    private static int FirstOfVerb(NodeContext<Sentence> context, int negation) =>
        Text(context, negation) is "not" && Previous(context, negation) is var before and >= 0 && IsAuxiliary(Text(context, before)) ? before : negation;

    private static bool IsBe(NodeContext<Sentence> context, int negation)
    {
        ReadOnlySpan<char> word = Text(context, FirstOfVerb(context, negation));
        return word.StartsWith("is", StringComparison.OrdinalIgnoreCase) || word.StartsWith("was", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("are", StringComparison.OrdinalIgnoreCase) || word.StartsWith("were", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("ain", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary><c>no</c> before a noun; alone it is the answer, and <c>no longer</c>, <c>no more than</c> and <c>no less</c> compare.</summary>
    private static bool IsNegativeDeterminer(NodeContext<Sentence> context, int token)
    {
        if (Text(context, token) is not "no")
            return false;
        int next = Next(context, token);
        return next == token + 2 && context.Document.Tokens[next].Kind == TokenKind.Word
            && Text(context, next) is not ("longer" or "less" or "matter" or "for" or "as" or "to" or "on" or "in" or "and" or "or" or "but" or "because" or "vote" or "votes");
    }

    /// <summary><c>not only never</c>, <c>why not never</c>: <c>not</c> negates the adverb itself, on purpose.</summary>
    private static bool IsIdiom(NodeContext<Sentence> context, int negation)
    {
        int before = Previous(context, negation);
        return before < 0 || !IsAuxiliary(Text(context, before));
    }

    /// <summary><c>don't know nothing</c>: only behind a contraction; <c>not nothing</c> is often meant.</summary>
    private static bool IsNegativePronoun(NodeContext<Sentence> context, int negation, int token) =>
        Text(context, negation) is not ("not" or "Not") && Text(context, token) is "nothing" or "nobody";

    private static bool IsNegation(ReadOnlySpan<char> word) =>
        word is "not" or "cannot" or "Cannot" || word.EndsWith("n't", StringComparison.Ordinal) || word.EndsWith("n’t", StringComparison.Ordinal);

    private static bool IsNegativeAdverb(ReadOnlySpan<char> word) => word is "hardly" or "scarcely" or "barely" or "never" or "nowhere";

    private static bool TakesObject(ReadOnlySpan<char> word) => word is
        "have" or "need" or "want" or "get" or "got" or "give" or "make" or "see" or "take" or "find" or "hold" or "show" or "know" or "do" or "had" or "been" or "be" or "say" or "hear" or "tell";

    private static bool IsAuxiliary(ReadOnlySpan<char> word) => word is
        "is" or "are" or "was" or "were" or "do" or "does" or "did" or "has" or "have" or "had" or "can" or "could" or "will" or "would" or "shall" or "should" or
        "may" or "might" or "must" or "am";

    /// <summary>What begins a clause of its own or another statement between a subject and its verb.</summary>
    private static bool IsClauseWord(ReadOnlySpan<char> word) => word is
        "who" or "that" or "which" or "whom" or "whose" or "what" or "where" or "when" or "because" or "if" or "but" or "than" or "he" or "she" or "they" or "we" or
        "I" or "you" or "it" or "matter" or "doubt" or "wonder" or "one's" or "longer" or "to" or "more" or "whether" or "until" or "why" or "how" or "said" or "says" or "without";

    private static ReadOnlySpan<char> Text(NodeContext<Sentence> context, int token) => context.Document.GetText(token);

    private static TextSpan Span(NodeContext<Sentence> context, int first, int last) =>
        TextSpan.FromBounds(context.Document.Tokens[first].Start, context.Document.Tokens[last].End);

    private static int Next(NodeContext<Sentence> context, int token)
    {
        for (int i = token + 1; i < context.Node.EndToken; i++)
        {
            if (!context.Document.Tokens[i].IsTrivia)
                return i;
        }

        return -1;
    }

    private static int Previous(NodeContext<Sentence> context, int token)
    {
        for (int i = token - 1; i >= context.Node.FirstToken; i--)
        {
            if (!context.Document.Tokens[i].IsTrivia)
                return i;
        }

        return -1;
    }
}
