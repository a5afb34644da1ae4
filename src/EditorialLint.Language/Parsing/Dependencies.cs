using EditorialLint.Core.Analysis;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Models;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Language.Parsing;

/// <summary>The dependency trees of a document; each sentence is parsed when first asked for, and depends on nothing but itself.</summary>
public sealed class Dependencies
{
    private readonly Document _document;
    private readonly Tags _tags;
    private readonly ParserBeam _beam = new();
    private readonly Dictionary<int, DependencyTree> _trees = [];

    private Dependencies(Document document)
    {
        _document = document;
        _tags = document.Get(Tags.Layer);
    }

    /// <summary>The layer.</summary>
    public static DocumentLayer<Dependencies> Layer { get; } = new(static document => new Dependencies(document));

    /// <summary>The tree of a sentence of the layer's document.</summary>
    public DependencyTree Of(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (!_trees.TryGetValue(sentence.FirstToken, out DependencyTree? tree))
            _trees.Add(sentence.FirstToken, tree = ParseObserved(_tags.Of(sentence)));
        return tree;
    }

    /// <summary>Trees come one at a time, later than the layer: only so are their number and time known to who measures.</summary>
    private DependencyTree ParseObserved(SentenceTags tags)
    {
        if (_document.Observer is not { } observer)
            return Parse(tags);
        observer.EnterLayer(typeof(DependencyTree));
        try
        {
            return Parse(tags);
        }
        finally
        {
            observer.Leave();
        }
    }

    private DependencyTree Parse(SentenceTags tags)
    {
        var arcs = new Dependency[tags.Words.Count];
        if (arcs.Length > 0)
        {
            EnglishModels.Parser.Parse(_beam, tags.Traits, tags.Classes, arcs);
            EllipticNegation.Mend(tags.Traits, tags.Classes, EnglishModels.Tagger, arcs);
        }

        return new DependencyTree(tags.Words, arcs);
    }
}
