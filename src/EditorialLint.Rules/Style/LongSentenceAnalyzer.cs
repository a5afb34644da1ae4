using System.Globalization;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Quotations;

namespace EditorialLint.Rules.Style;

/// <summary>EL0801: a sentence with more words of the writer's own than a reader can hold.</summary>
[Rule("long-sentence")]
public sealed class LongSentenceAnalyzer : ProseAnalyzer
{
    // Two semicolons make three parts, and three parts make a list, whose length is no burden. A list of names has a comma
    // every two or three words; the fullest prose has one every eight.
    private const int SemicolonsOfList = 2, WordsPerCommaOfList = 4;

    private static readonly RuleOption<int> Words = new("words");

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSentenceAction(Analyze);

    private static void Analyze(NodeContext<Sentence> context)
    {
        Sentence sentence = context.Node;
        int most = context.Option(Words);
        // A word takes a token, so most sentences are short enough at a glance.
        if (sentence.EndToken - sentence.FirstToken <= most || sentence.Block.Kind is BlockKind.Credit or BlockKind.TableCell)
            return;
        int words = CountWords(context.Document, sentence, most);
        if (words > most)
            context.Report(new Finding(SpanOf(context.Document, sentence)) { Arguments = [words.ToString(CultureInfo.InvariantCulture)] });
    }

    /// <summary>How many words stand outside quotations; none for a list.</summary>
    private static int CountWords(Document document, Sentence sentence, int most)
    {
        int semicolons = 0, commas = 0, words = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            Token token = document.Tokens[i];
            words += token.Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
            if (token.Length != 1)
                continue;
            commas += document.GetText(i) is "," ? 1 : 0;
            semicolons += document.GetText(i) is ";" ? 1 : 0;
        }

        if (words <= most)
            return words;
        if (semicolons >= SemicolonsOfList || commas * WordsPerCommaOfList > words)
            return 0;
        QuotationSet quotations = document.Get(QuotationSet.Layer);
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (document.Tokens[i].Kind is TokenKind.Word or TokenKind.Number && quotations.IsQuoted(document.Tokens[i].Start))
                words--;
        }

        return words;
    }

    private static TextSpan SpanOf(Document document, Sentence sentence)
    {
        int first = sentence.FirstToken, end = sentence.EndToken;
        while (first < end - 1 && document.Tokens[first].IsTrivia)
            first++;
        while (end - 1 > first && document.Tokens[end - 1].IsTrivia)
            end--;
        return TextSpan.FromBounds(document.Tokens[first].Start, document.Tokens[end - 1].End);
    }
}
