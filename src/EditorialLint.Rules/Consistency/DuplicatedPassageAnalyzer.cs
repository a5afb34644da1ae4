using System.Globalization;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Words;

namespace EditorialLint.Rules.Consistency;

/// <summary>EL0704: sentences that stand in a text twice.</summary>
[Rule("duplicated-passage")]
public sealed class DuplicatedPassageAnalyzer : ProseAnalyzer
{
    /// <summary>Shorter sentences may repeat by chance, or as a refrain.</summary>
    private const int FewestWords = 10;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(NodeContext<Document> context)
    {
        var seen = new Dictionary<ulong, int>();
        Run? run = null;
        for (int i = 0; i < context.Document.Sentences.Length; i++)
        {
            Sentence sentence = context.Document.Sentences[i];
            int words = 0;
            if (sentence.Block.Kind is not (BlockKind.Paragraph or BlockKind.BlockQuotation) || HashOf(sentence, out words) is not { } hash || seen.TryAdd(hash, i))
            {
                run = Report(context, run);
                continue;
            }

            int first = seen[hash];
            if (run is { } open && first == open.First + open.Count)
            {
                run = open with { Count = open.Count + 1, Words = open.Words + words };
                continue;
            }

            Report(context, run);
            run = new Run(first, i, 1, words);
        }

        Report(context, run);
    }

    private static Run? Report(NodeContext<Document> context, Run? passage)
    {
        if (passage is { } run)
        {
            context.Report(new Finding(SpanOf(context.Document, run.Second, run.Count))
            {
                Arguments = [run.Words.ToString(CultureInfo.InvariantCulture)],
                Related = [new RelatedSpan(SpanOf(context.Document, run.First, run.Count), "The first time.")],
            });
        }

        return null;
    }

    private static TextSpan SpanOf(Document document, int first, int count) =>
        TextSpan.FromBounds(document.Sentences[first].Span.Start, document.Sentences[first + count - 1].Span.End);

    /// <summary>The hash of a sentence's words; null for a short one.</summary>
    private static ulong? HashOf(Sentence sentence, out int words)
    {
        ulong hash = WordHash.Empty;
        words = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!sentence.Document.Tokens[i].IsWordLike)
                continue;
            hash = WordHash.Append(hash, sentence.Document.GetText(i));
            words++;
        }

        return words >= FewestWords ? hash : null;
    }

    /// <summary>Sentences that follow each other in both places.</summary>
    private readonly record struct Run(int First, int Second, int Count, int Words);
}
