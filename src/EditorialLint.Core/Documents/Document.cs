using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Text;

namespace EditorialLint.Core.Documents;

/// <summary>A file as an immutable, lossless tree: blocks of sentences over tokens that tile the file.</summary>
/// <remarks>Layers are computed when first asked for; one document is analysed by one thread.</remarks>
public sealed class Document
{
    private readonly Token[] _tokens;
    private readonly List<(object Layer, object Value)> _layers = [];
    private ImmutableArray<Sentence> _sentences;

    private Document(SourceText text, ImmutableArray<BlockOutline> outline)
    {
        Text = text;
        _tokens = Lexer.Lex(text.Content);
        var blocks = ImmutableArray.CreateBuilder<Block>(outline.Length);
        int token = 0;
        foreach (BlockOutline block in outline)
        {
            while (token < _tokens.Length && _tokens[token].Start < block.Span.Start)
                token++;
            int first = token;
            while (token < _tokens.Length && _tokens[token].Start < block.Span.End)
                token++;
            if (token > first)
                blocks.Add(new Block(this, blocks.Count, block.Kind, first, token));
        }

        Blocks = blocks.ToImmutable();
    }

    /// <summary>The source.</summary>
    public SourceText Text { get; }

    /// <summary>The blocks in order. Blanks and line breaks between them belong to none.</summary>
    public ImmutableArray<Block> Blocks { get; }

    /// <summary>All tokens of the file.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens;

    /// <summary>All sentences in order.</summary>
    public ImmutableArray<Sentence> Sentences
    {
        get
        {
            if (_sentences.IsDefault)
                _sentences = [.. Blocks.SelectMany(block => block.Sentences)];
            return _sentences;
        }
    }

    /// <summary>Builds the tree.</summary>
    /// <param name="text">The source.</param>
    /// <param name="outline">The blocks as a format found them: in order, without overlap, none of them empty.</param>
    public static Document Create(SourceText text, ImmutableArray<BlockOutline> outline)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Document(text, outline);
    }

    /// <summary>The decoded text of a token.</summary>
    /// <param name="token">Index into <see cref="Tokens"/>.</param>
    public ReadOnlySpan<char> GetText(int token) => Text.Slice(_tokens[token].Span);

    /// <summary>The decoded text of a token, as a string.</summary>
    /// <param name="token">Index into <see cref="Tokens"/>.</param>
    public string GetString(int token) => GetText(token).ToString();

    /// <summary>The token that covers an offset.</summary>
    /// <param name="offset">From 0, below the length of the text.</param>
    /// <returns>Index into <see cref="Tokens"/>; the number of tokens for the end of the text.</returns>
    public int FindToken(int offset)
    {
        int low = 0, high = _tokens.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_tokens[middle].End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The block that a token stands in, or null between blocks.</summary>
    /// <param name="token">Index into <see cref="Tokens"/>.</param>
    public Block? FindBlock(int token)
    {
        int low = 0, high = Blocks.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Blocks[middle].EndToken <= token)
                low = middle + 1;
            else
                high = middle;
        }

        return low < Blocks.Length && Blocks[low].FirstToken <= token ? Blocks[low] : null;
    }

    /// <summary>The sentence that a token stands in, or null between sentences.</summary>
    /// <param name="token">Index into <see cref="Tokens"/>.</param>
    public Sentence? FindSentence(int token)
    {
        if (FindBlock(token) is not { } block)
            return null;
        int low = 0, high = block.Sentences.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (block.Sentences[middle].EndToken <= token)
                low = middle + 1;
            else
                high = middle;
        }

        return low < block.Sentences.Length && block.Sentences[low].FirstToken <= token ? block.Sentences[low] : null;
    }

    /// <summary>The value of a layer, computed at the first call.</summary>
    public T Get<T>(DocumentLayer<T> layer)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(layer);
        foreach ((object known, object cached) in _layers)
        {
            if (ReferenceEquals(known, layer))
                return (T)cached;
        }

        T value = Observer is null ? layer.Compute(this) : ComputeObserved(layer, Observer);
        _layers.Add((layer, value));
        return value;
    }

    /// <summary>Who is told of the layers that are computed; null for nobody.</summary>
    public ILayerObserver? Observer { get; private set; }

    /// <summary>Has the layers that are not computed yet observed. That changes nothing in what the document says.</summary>
    public void Observe(ILayerObserver observer) => Observer = observer;

    private T ComputeObserved<T>(DocumentLayer<T> layer, ILayerObserver observer)
        where T : class
    {
        observer.EnterLayer(typeof(T));
        try
        {
            return layer.Compute(this);
        }
        finally
        {
            observer.Leave();
        }
    }
}
