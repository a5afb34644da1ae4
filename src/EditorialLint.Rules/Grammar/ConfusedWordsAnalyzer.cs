using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Confusions;

namespace EditorialLint.Rules.Grammar;

/// <summary>EL0408: a word that stands where one that sounds or looks like it is meant.</summary>
[Rule("confused-words")]
public sealed class ConfusedWordsAnalyzer : ProseAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSentenceAction(Analyze);

    private static void Analyze(NodeContext<Sentence> context)
    {
        Sentence sentence = context.Node;
        for (int token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (context.Document.Tokens[token].Kind == TokenKind.Word && ConfusionReader.Find(sentence, token) is { } found)
                Report(context, found);
        }
    }

    private static void Report(NodeContext<Sentence> context, ConfusedWord found)
    {
        context.Report(new Finding(found.Token.Span)
        {
            Arguments = [found.Token.Text.ToString(), found.Meant],
            Fixes = [Fix.Replace($"Write '{found.Meant}'", FixSafety.NeedsEditor, found.Token.Span, found.Meant)],
        });
    }
}
