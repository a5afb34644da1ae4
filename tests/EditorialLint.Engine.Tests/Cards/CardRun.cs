using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;
using EditorialLint.Engine.Cards;
using EditorialLint.Engine.Examples;
using EditorialLint.Formats.PlainText;
using Xunit;

namespace EditorialLint.Engine.Tests.Cards;

/// <summary>Runs one card without code on a text, without the driver.</summary>
internal sealed class CardRun
{
    private readonly string _text;

    private CardRun(string text, ImmutableArray<Finding> findings)
    {
        _text = text;
        Findings = findings;
    }

    public ImmutableArray<Finding> Findings { get; }

    /// <summary>The text with what was found between marks.</summary>
    public string Marked => new MarkedText(_text, [.. Findings.Select(static finding => finding.Span)]).ToString();

    /// <summary>The text after the first fix of every finding.</summary>
    public string Fixed => TextEdit.Apply(_text, [.. Findings.SelectMany(finding => finding.Fixes[0].Edits)]);

    /// <summary>Runs a card given by its keys: <c>extends</c> and what belongs to it.</summary>
    public static CardRun Of(string keys, string text, string message = "%s")
    {
        string card = $"id: EL0001\ntitle: A defect\nlevel: warning\nmessage: \"{message}\"\n{keys}\n";
        var cards = RuleCardSet.Read([new RuleCardFile("rules/style/a-defect.yml", card)], []);
        Assert.Empty(cards.Problems);
        return Of(cards.Rules[0], text);
    }

    public static CardRun Of(RuleDescriptor rule, string text)
    {
        var source = new SourceText("article.txt", text);
        var reporter = new Reporter();
        var context = new Context();
        DeclarativeAnalyzer.Create(rule).Initialize(context);
        var document = Document.Create(source, new PlainTextFormat().Read(source));
        context.Action!(new NodeContext<Document>(document, document, reporter));
        return new CardRun(text, reporter.Findings.ToImmutable());
    }

    private sealed class Context : AnalysisContext
    {
        public Action<NodeContext<Document>>? Action { get; private set; }

        public override void RegisterDocumentAction(Action<NodeContext<Document>> action) => Action = action;

        public override void RegisterBlockAction(Action<NodeContext<Block>> action) => throw new NotSupportedException();

        public override void RegisterSentenceAction(Action<NodeContext<Sentence>> action) => throw new NotSupportedException();

        public override void RegisterTokenAction(Action<NodeContext<TokenNode>> action, params ReadOnlySpan<TokenKind> kinds) =>
            throw new NotSupportedException();

        public override void RegisterNodeAction<TNode>(Func<Document, ImmutableArray<TNode>> select, Action<NodeContext<TNode>> action) =>
            throw new NotSupportedException();

        public override void RegisterCorpusAction<TFact>(Action<CorpusContext<TFact>> action) => throw new NotSupportedException();
    }

    private sealed class Reporter : RuleReporter
    {
        public ImmutableArray<Finding>.Builder Findings { get; } = ImmutableArray.CreateBuilder<Finding>();

        public override Dialect Dialect => Dialect.American;

        public override string GetOption(string name) => throw new NotSupportedException();

        public override void Report(Finding finding) => Findings.Add(finding);
    }
}
