using EditorialLint.Core.Analysis;
using EditorialLint.Core.Documents;
using EditorialLint.Language.Models;
using EditorialLint.Language.Tagging;

namespace EditorialLint.Language.Parsing;

/// <summary>The dependency trees of a document; each sentence is parsed when first asked for, and depends on nothing but itself.</summary>
public sealed class Dependencies
{
    private readonly Tags _tags;
    private readonly ParserBeam _beam = new();
    private readonly Dictionary<int, DependencyTree> _trees = [];

    private Dependencies(Tags tags)
    {
        _tags = tags;
    }

    /// <summary>The layer.</summary>
    public static DocumentLayer<Dependencies> Layer { get; } = new(static document => new Dependencies(document.Get(Tags.Layer)));

    /// <summary>The tree of a sentence of the layer's document.</summary>
    public DependencyTree Of(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (!_trees.TryGetValue(sentence.FirstToken, out DependencyTree? tree))
        {
            using ObservedWork work = sentence.Document.BeginWork(typeof(Dependencies));
            _trees.Add(sentence.FirstToken, tree = Parse(_tags.Of(sentence)));
        }

        return tree;
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
