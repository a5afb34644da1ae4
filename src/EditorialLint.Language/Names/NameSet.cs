using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Documents;
using EditorialLint.Core.Text;

namespace EditorialLint.Language.Names;

/// <summary>The names of a document.</summary>
public sealed class NameSet
{
    private readonly Document _document;
    private ImmutableArray<NameBearer> _bearers;

    internal NameSet(Document document, ImmutableArray<NameMention> mentions)
    {
        _document = document;
        Mentions = mentions;
    }

    /// <summary>The layer.</summary>
    public static DocumentLayer<NameSet> Layer { get; } = new(NameReader.Read);

    /// <summary>All mentions, in text order.</summary>
    public ImmutableArray<NameMention> Mentions { get; }

    /// <summary>The mention whose words, without its title, hold a token, or null. Logarithmic.</summary>
    /// <param name="token">Index into the document's tokens.</param>
    public NameMention? FindAt(int token)
    {
        int index = OrderedSearch.FirstFrom(Mentions.AsSpan(), token + 1, static mention => mention.EndToken);
        return index < Mentions.Length && Mentions[index].FirstToken <= token ? Mentions[index] : null;
    }

    /// <summary>The bearers, in order of their first mention. Grouped when first asked for.</summary>
    public ImmutableArray<NameBearer> Bearers
    {
        get
        {
            if (_bearers.IsDefault)
                _bearers = NameGrouping.Group(_document, Mentions);
            return _bearers;
        }
    }
}
