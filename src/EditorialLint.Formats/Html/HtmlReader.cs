using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Text;
using EditorialLint.Core.Text;
using EditorialLint.Formats.Outlining;

namespace EditorialLint.Formats.Html;

/// <summary>Reads HTML: whole pages, fragments, and the HTML inside other formats.</summary>
/// <remarks>
/// The tokenizer says where tags and comments are; what they do to the text is told from their names, without a tree:
/// trees of HTML keep no places of their text.
/// </remarks>
internal sealed class HtmlReader
{
    private readonly string _content;
    private readonly OutlineBuilder _outline;
    private readonly HtmlScopes _scopes;
    private readonly ProseBuilder _alt;
    private readonly bool _isXml;

    /// <summary>Makes a reader.</summary>
    /// <param name="content">The source.</param>
    /// <param name="outline">Takes blocks and comments.</param>
    /// <param name="root">What is around the HTML.</param>
    /// <param name="isXml">Whether a slash before the end of a tag closes its element.</param>
    internal HtmlReader(string content, OutlineBuilder outline, BlockContext root, bool isXml)
    {
        _content = content;
        _outline = outline;
        _scopes = new HtmlScopes(root);
        _alt = new ProseBuilder(content);
        _isXml = isXml;
    }

    /// <summary>Reads a stretch of the source and ends the block under way.</summary>
    /// <exception cref="FormatBudgetException">There is too much of something.</exception>
    internal void Read(int start, int end)
    {
        string text = start == 0 && end == _content.Length ? _content : _content[start..end];
        using var source = new TextSource(text);
        var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver)
        {
            IsNotConsumingCharacterReferences = true,
            // Their values are wanted of few tags and with their places, which the tokenizer does not keep.
            ShouldEmitAttribute = static (ref _, _) => false,
        };
        HtmlTokenType pending = HtmlTokenType.EndOfFile;
        HtmlElement? element = null;
        int from = start;
        while (true)
        {
            ref var token = ref tokenizer.GetStructToken();
            int at = start + token.Position.Index;
            Handle(pending, element, from, at);
            if (token.Type == HtmlTokenType.EndOfFile)
                break;
            pending = token.Type;
            from = at;
            element = pending is HtmlTokenType.StartTag or HtmlTokenType.EndTag ? HtmlElement.Find(token.Name.Memory.Span) : null;
            // Elements of drawings share names with HTML and are read otherwise.
            if (pending == HtmlTokenType.StartTag && element!.Mode != HtmlParseMode.PCData && !(_isXml && token.IsSelfClosing)
                && _scopes.Top.Element.Name is not ("svg" or "math"))
                tokenizer.State = element.Mode;
        }

        while (!_scopes.IsEmpty)
            Close(end, end);
        _outline.EndBlock(_scopes.Top.Context);
    }

    private void Handle(HtmlTokenType type, HtmlElement? element, int start, int end)
    {
        switch (type)
        {
            case HtmlTokenType.Character when !_scopes.Top.IsSilent:
                HtmlText.Add(_content, start, end, inAttribute: false, _outline.Prose);
                break;
            case HtmlTokenType.Comment when _content.AsSpan(start, end - start) is ['<', '!', '-', '-', ..]:
                AddComment(start, end);
                break;
            case HtmlTokenType.StartTag:
                Start(element!, new TextSpan(start, end - start));
                break;
            case HtmlTokenType.EndTag:
                End(element!, start, end);
                break;
            default:
                break;
        }
    }

    private void AddComment(int start, int end)
    {
        ReadOnlySpan<char> text = _content.AsSpan(start, end - start);
        int delimiter = text.EndsWith("--!>", StringComparison.Ordinal) ? 4 : text.EndsWith("-->", StringComparison.Ordinal) ? 3 : 0;
        _outline.AddComment(start, end, Math.Min(start + 4, end), end - delimiter);
    }

    private void Start(HtmlElement element, TextSpan tag)
    {
        while (_scopes.FindEndedBy(element) is { } ended)
            CloseUpTo(ended, tag.Start, tag.Start);
        if (element.IsBlock && !_scopes.Top.IsSilent)
            _outline.EndBlock(_scopes.Top.Context);
        bool isHidden = HtmlAttributes.Hide(_content, tag);
        if (element.IsVoid)
        {
            if (!_scopes.Top.IsSilent && !isHidden)
                AddVoid(element, tag);
        }
        else if (!_isXml || _content[tag.End - 2] != '/')
        {
            _scopes.Push(element, tag.Start, isHidden);
            if (element.Role == HtmlRole.InlineQuotation && !_scopes.Top.IsSilent)
                _outline.Prose.AddDecoded(tag.Start, tag.End, _scopes.Top.QuotationDepth % 2 == 1 ? "“" : "‘");
        }
    }

    private void AddVoid(HtmlElement element, TextSpan tag)
    {
        if (element.Role == HtmlRole.Break)
        {
            _outline.Prose.AddBreak(tag.Start, tag.End);
        }
        else if (element.Role == HtmlRole.Object)
        {
            _outline.Prose.AddObject(tag.Start, tag.End);
        }
        else if (element.Role == HtmlRole.Picture)
        {
            if (HtmlAttributes.Find(_content, tag, "alt") is { } alt)
                HtmlText.Add(_content, alt.Start, alt.End, inAttribute: true, _alt);
            _outline.AddPicture(tag.Start, tag.End, _alt.Take(), _scopes.Top.Context.IsQuoted);
        }
    }

    private void End(HtmlElement element, int start, int end)
    {
        if (_scopes.CanClose(element))
            CloseUpTo(element, start, end);
        else if (element.Role == HtmlRole.Break && !_scopes.Top.IsSilent)
            _outline.Prose.AddBreak(start, end);
        else if (element.IsBlock && !_scopes.Top.IsSilent)
            _outline.EndBlock(_scopes.Top.Context);
    }

    private void CloseUpTo(HtmlElement element, int start, int end)
    {
        while (_scopes.Top.Element.Name != element.Name)
            Close(start, start);
        Close(start, end);
    }

    /// <summary>Closes the innermost element.</summary>
    /// <param name="start">Where the tag starts that closes it.</param>
    /// <param name="end">Where that ends; the same place for one that only implies the end.</param>
    private void Close(int start, int end)
    {
        HtmlScope top = _scopes.Top;
        if (top.Element.IsBlock && !top.IsSilent)
            _outline.EndBlock(top.Context);
        _scopes.Pop();
        if (_scopes.Top.IsSilent || top.IsHidden)
            return;
        if (top.Element.Role == HtmlRole.Object)
            _outline.Prose.AddObject(top.Start, end);
        else if (top.Element.Role == HtmlRole.InlineQuotation && end > start)
            _outline.Prose.AddDecoded(start, end, top.QuotationDepth % 2 == 1 ? "”" : "’");
    }
}
