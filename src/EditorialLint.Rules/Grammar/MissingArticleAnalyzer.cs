using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Language.Lexicons;

namespace EditorialLint.Rules.Grammar;

/// <summary>EL0409: a counted noun behind a preposition that has no article.</summary>
[Rule("missing-article")]
public sealed class MissingArticleAnalyzer : ProseAnalyzer
{
    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSentenceAction(Analyze);

    private static void Analyze(NodeContext<Sentence> context)
    {
        Sentence sentence = context.Node;
        if (sentence.Block.Kind is not (BlockKind.Paragraph or BlockKind.BlockQuotation))
            return;
        Document document = context.Document;
        for (int i = sentence.FirstToken; i + 4 < sentence.EndToken; i++)
        {
            // Nearly every word is turned down here.
            if (document.Tokens[i].Kind != TokenKind.Word || !IsPreposition(document.GetText(i)))
                continue;
            int noun = Next(document, i, sentence.EndToken), next = Next(document, noun, sentence.EndToken);
            if (next >= 0 && (ArticleFrames.Contains(Small(document.GetText(i)), document.GetText(noun), document.GetText(next)) || IsRole(document, i, noun, next, sentence.EndToken)) && HasArticle(document, sentence))
                Report(context, i, noun);
        }
    }

    private static void Report(NodeContext<Sentence> context, int preposition, int noun)
    {
        TextSpan span = TextSpan.FromBounds(context.Document.Tokens[preposition].Start, context.Document.Tokens[noun].End);
        context.Report(new Finding(span)
        {
            Arguments = [context.Document.GetText(noun).ToString()],
            Fixes = [Fix.Replace("Write 'the' before it", FixSafety.NeedsEditor, new TextSpan(context.Document.Tokens[noun].Start, 0), "the ")],
        });
    }

    private static bool IsPreposition(ReadOnlySpan<char> word) => word.Length <= 7 && Small(word) is
        "of" or "in" or "on" or "at" or "by" or "for" or "from" or "with" or "about" or "until" or "since" or "before" or "after" or "toward" or "towards" or "during" or "over" or "as" or "under" or "to";

    private static ReadOnlySpan<char> Small(ReadOnlySpan<char> word) => word switch
    {
        "In" => "in",
        "On" => "on",
        "At" => "at",
        "By" => "by",
        "For" => "for",
        "With" => "with",
        "As" => "as",
        "Since" => "since",
        "Until" => "until",
        "Under" => "under",
        "During" => "during",
        _ => word,
    };

    /// <summary>A person named by what he is to somebody: <c>by assistant to the mayor</c>. Without an article inside it may be a title (<c>by chief of staff Ann Lee</c>).</summary>
    private static bool IsRole(Document document, int preposition, int noun, int next, int end)
    {
        if (document.GetText(preposition) is not ("by" or "with" or "from") || document.GetText(next) is not ("to" or "of") || !(PersonNouns.Contains(document.GetText(noun)) || document.GetText(noun) is "assistant" or "representative" or "spokesman"))
            return false;
        int owner = Next(document, next, end);
        return owner >= 0 && document.GetText(owner) is "the" or "a" or "an" or "his" or "her" or "their" or "its" or "our" or "my";
    }

    /// <summary>Whether the sentence uses articles at all, unlike a headline.</summary>
    private static bool HasArticle(Document document, Sentence sentence)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (document.GetText(i) is "the" or "The" or "a" or "A" or "an" or "An")
                return true;
        }

        return false;
    }

    /// <summary>The word behind a token and one blank; -1 where another token stands.</summary>
    private static int Next(Document document, int token, int end) =>
        token >= 0 && token + 2 < end && document.Tokens[token + 1].Kind is TokenKind.Whitespace or TokenKind.LineBreak && document.Tokens[token + 2].Kind == TokenKind.Word ? token + 2 : -1;
}
