using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Morphology;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Rules.Grammar;

/// <summary>EL0411: a verb with the noun that is made from it for its object: <c>reduces its reduction</c>.</summary>
[Rule("echoed-word")]
public sealed class EchoedWordAnalyzer : ProseAnalyzer
{
    private const int LongestNoun = 24;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSentenceAction(Analyze);

    private static void Analyze(NodeContext<Sentence> context)
    {
        Sentence sentence = context.Node;
        Document document = context.Document;
        Span<char> noun = stackalloc char[LongestNoun];
        for (int i = sentence.FirstToken + 2; i < sentence.EndToken; i++)
        {
            ReadOnlySpan<char> text = document.GetText(i);
            if (document.Tokens[i].Kind != TokenKind.Word || text.Length is < 7 or > LongestNoun)
                continue;
            int length = text.ToLowerInvariant(noun) - (text[^1] is 's' ? 1 : 0);
            if (!ActionNouns.MayBe(noun[..length]))
                continue;
            int verb = FindVerb(document, i, sentence.FirstToken);
            // The first letters tell nearly always that the words have nothing to do with each other.
            if (verb >= 0 && document.GetText(verb).Length > 3 && document.GetText(verb)[..3].Equals(noun[..3], StringComparison.OrdinalIgnoreCase) && IsEcho(context, verb, noun[..length]))
                Report(context, verb, i);
        }
    }

    private static void Report(NodeContext<Sentence> context, int verb, int noun)
    {
        TextSpan span = TextSpan.FromBounds(context.Document.Tokens[verb].Start, context.Document.Tokens[noun].End);
        context.Report(new Finding(span) { Arguments = [context.Document.Text.Content[span.Start..span.End]] });
    }

    /// <summary>The word before a noun, or before its determiner; -1 where none stands there.</summary>
    private static int FindVerb(Document document, int noun, int first)
    {
        int before = Previous(document, noun, first);
        return before >= 0 && document.GetText(before) is "its" or "the" or "a" or "an" or "his" or "her" or "their" or "our" or "this" or "that" or "another" or "any" ? Previous(document, before, first) : before;
    }

    private static int Previous(Document document, int token, int first) =>
        token - 2 >= first && document.Tokens[token - 1].Kind == TokenKind.Whitespace && document.Tokens[token - 2].Kind == TokenKind.Word ? token - 2 : -1;

    private static bool IsEcho(NodeContext<Sentence> context, int verb, ReadOnlySpan<char> noun)
    {
        SentenceTags tags = context.Document.Get(Tags.Layer).Of(context.Node);
        int word = tags.Words.FindHead(verb);
        return word >= 0 && tags[word].Penn is PennTag.VB or PennTag.VBD or PennTag.VBP or PennTag.VBZ or PennTag.VBG
            && ActionNouns.IsMadeFrom(noun, context.Document.Get(Lemmas.Layer).Find(context.Node, word));
    }
}
