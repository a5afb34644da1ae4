using System.Collections.Immutable;
using EditorialLint.Core.Analysis;
using EditorialLint.Core.Text;

namespace EditorialLint.Core.Documents;

/// <summary>A file as an immutable, lossless tree: blocks of sentences over tokens.</summary>
/// <remarks>
/// <see cref="Tokens"/> hold the text alone, so that neighbours there are neighbours to a reader whatever the format;
/// with the markup between them (<see cref="AllTokens"/>) they tile the file. Layers are computed when first asked for;
/// one document is analysed by one thread.
/// </remarks>
public sealed class Document
{
    private readonly Token[] _tokens;

    // The text of Prose: rules ask for it more than once a token.
    private readonly string _prose;

    // Where each token starts in the prose, and behind the last one its end; null where that is the source.
    private readonly int[]? _proseStarts;
    private readonly List<(object Layer, object Value)> _layers = [];
    private ImmutableArray<Sentence> _sentences;

    private Document(SourceText text, DocumentOutline outline)
    {
        Text = text;
        Comments = outline.Comments;
        int[] ends = outline.HasMarkup ? new int[outline.Blocks.Length] : [];
        if (outline.HasMarkup)
        {
            Prose = ProseMapBuilder.Build(text, outline.Blocks, ends);
            _tokens = Lexer.Lex(Prose.Text);
            _proseStarts = Prose.MoveToSource(_tokens);
        }
        else
        {
            Prose = new ProseMap(text.Content, null);
            _tokens = Lexer.Lex(text.Content);
        }

        _prose = Prose.Text;
        Blocks = CreateBlocks(outline.Blocks, ends);
    }

    /// <summary>The source.</summary>
    public SourceText Text { get; }

    /// <summary>The blocks in order. Blanks and line breaks between them belong to none.</summary>
    public ImmutableArray<Block> Blocks { get; }

    /// <summary>The text as its readers see it, with the way back to the source.</summary>
    public ProseMap Prose { get; }

    /// <summary>The comments of the markup, in order.</summary>
    public ImmutableArray<Comment> Comments { get; }

    /// <summary>The tokens that have a text: words, marks, blanks and line breaks, each with its place in the source. None is markup.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens;

    /// <summary>
    /// The tokens, and between them the markup, one token for each stretch of it that lies between two others: they tile the
    /// file. Their indexes mean nothing elsewhere.
    /// </summary>
    public IEnumerable<Token> AllTokens
    {
        get
        {
            int at = 0;
            foreach (Token token in _tokens)
            {
                if (token.Start > at)
                    yield return new Token(at, token.Start - at, TokenKind.Markup, TokenTraits.None);
                yield return token;
                at = token.End;
            }

            if (at < Text.Length)
                yield return new Token(at, Text.Length - at, TokenKind.Markup, TokenTraits.None);
        }
    }

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

    /// <summary>Builds the tree of a source without markup.</summary>
    /// <param name="text">The source.</param>
    /// <param name="blocks">Its blocks: in order, without overlap, none of them empty.</param>
    public static Document Create(SourceText text, ImmutableArray<BlockOutline> blocks) => Create(text, new DocumentOutline(blocks));

    /// <summary>Builds the tree.</summary>
    /// <param name="text">The source.</param>
    /// <param name="outline">What a format found in it.</param>
    /// <exception cref="ArgumentException">The outline breaks its own rules: the format is at fault.</exception>
    public static Document Create(SourceText text, DocumentOutline outline)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(outline);
        return new Document(text, outline);
    }

    /// <summary>The decoded text of a token.</summary>
    /// <param name="token">Index into <see cref="Tokens"/>.</param>
    public ReadOnlySpan<char> GetText(int token) => _proseStarts is null
        ? _prose.AsSpan(_tokens[token].Start, _tokens[token].Length)
        : _prose.AsSpan(_proseStarts[token], _proseStarts[token + 1] - _proseStarts[token]);

    /// <summary>The decoded text of a place in the source, without the markup inside it.</summary>
    /// <param name="span">The place.</param>
    public ReadOnlySpan<char> GetText(TextSpan span)
    {
        if (_proseStarts is null)
            return Text.Slice(span);
        int start = Prose.FromSource(span.Start);
        return Prose.Text.AsSpan(start, Prose.FromSource(span.End) - start);
    }

    /// <summary>The place in the source of a part of a token's decoded text.</summary>
    /// <param name="token">Index into <see cref="Tokens"/>.</param>
    /// <param name="start">Offset in the token's text.</param>
    /// <param name="length">Length of the part, at least one.</param>
    public TextSpan GetSpan(int token, int start, int length) => _proseStarts is null
        ? new TextSpan(_tokens[token].Start + start, length)
        : Prose.ToSource(_proseStarts[token] + start, _proseStarts[token] + start + length);

    /// <summary>Where a token starts in <see cref="Prose"/>.</summary>
    /// <param name="token">Index into <see cref="Tokens"/>; their number for the end of the prose.</param>
    public int GetProseStart(int token) => _proseStarts is not null ? _proseStarts[token]
        : token < _tokens.Length ? _tokens[token].Start : Text.Length;

    /// <summary>The decoded text of a token, as a string.</summary>
    /// <param name="token">Index into <see cref="Tokens"/>.</param>
    public string GetString(int token) => GetText(token).ToString();

    /// <summary>The token that covers an offset of the source, or the next one where markup does.</summary>
    /// <param name="offset">From 0, below the length of the text.</param>
    /// <returns>Index into <see cref="Tokens"/>; the number of tokens behind the last one.</returns>
    public int FindToken(int offset) =>
        OrderedSearch.FirstFrom(_tokens, offset + 1, static token => token.End);

    /// <summary>The block that a token stands in, or null between blocks.</summary>
    /// <param name="token">Index into <see cref="Tokens"/>.</param>
    public Block? FindBlock(int token)
    {
        int low = OrderedSearch.FirstFrom(Blocks.AsSpan(), token + 1, static block => block.EndToken);

        return low < Blocks.Length && Blocks[low].FirstToken <= token ? Blocks[low] : null;
    }

    /// <summary>The sentence that a token stands in, or null between sentences.</summary>
    /// <param name="token">Index into <see cref="Tokens"/>.</param>
    public Sentence? FindSentence(int token)
    {
        if (FindBlock(token) is not { } block)
            return null;
        int low = OrderedSearch.FirstFrom(block.Sentences.AsSpan(), token + 1, static sentence => sentence.EndToken);

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

    /// <summary>Begins work of a layer that is done sentence by sentence, when it is asked for; ends when the result is disposed of.</summary>
    /// <param name="content">The type of the layer's content, which names it.</param>
    public ObservedWork BeginWork(Type content)
    {
        Observer?.EnterLayer(content);
        return new ObservedWork(Observer);
    }

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

    private ImmutableArray<Block> CreateBlocks(ImmutableArray<BlockOutline> outline, int[] ends)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(outline.Length);
        int token = 0;
        for (int i = 0; i < outline.Length; i++)
        {
            BlockOutline block = outline[i];
            int end = _proseStarts is null ? block.Span.End : ends[i];
            while (token < _tokens.Length && _tokens[token].Start < block.Span.Start)
                token++;
            int first = token;
            while (token < _tokens.Length && GetProseStart(token) < end)
                token++;
            if (token > first)
                blocks.Add(new Block(this, blocks.Count, block, first, token));
        }

        return blocks.ToImmutable();
    }
}
