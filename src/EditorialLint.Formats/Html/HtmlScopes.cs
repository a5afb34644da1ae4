using EditorialLint.Core.Documents;
using EditorialLint.Formats.Outlining;

namespace EditorialLint.Formats.Html;

/// <summary>The elements that are open. An end tag costs no more than the elements that it ends, however many there are.</summary>
/// <param name="root">What is around all of them.</param>
internal sealed class HtmlScopes(BlockContext root)
{
    /// <summary>Deeper than any page; what is never closed counts too.</summary>
    private const int MaximumDepth = 200_000;

    /// <summary>How far up the element is looked for that a start tag ends.</summary>
    private const int ImpliedReach = 64;

    private readonly List<HtmlScope> _open = [new HtmlScope(HtmlElement.Find(""), 0, root, false, false, 0, 0)];
    // Where the elements of each name are in the list.
    private readonly Dictionary<string, Stack<int>> _places = new(StringComparer.Ordinal);

    /// <summary>Whether none is open.</summary>
    internal bool IsEmpty => _open.Count == 1;

    /// <summary>The innermost one, or what is around all of them.</summary>
    internal HtmlScope Top => _open[^1];

    /// <summary>Opens an element.</summary>
    /// <param name="element">Its kind.</param>
    /// <param name="start">Where its tag starts.</param>
    /// <param name="isHidden">Whether its tag says that it is not shown.</param>
    internal void Push(HtmlElement element, int start, bool isHidden)
    {
        if (_open.Count > MaximumDepth)
            throw new FormatBudgetException($"it has more than {MaximumDepth:N0} elements inside each other");
        HtmlScope top = Top;
        bool isSilent = isHidden || element.Role is HtmlRole.HiddenBlock or HtmlRole.Hidden or HtmlRole.Object;
        if (!_places.TryGetValue(element.Name, out Stack<int>? places))
            _places.Add(element.Name, places = new Stack<int>());
        places.Push(_open.Count);
        _open.Add(new HtmlScope(
            element, start, ContextIn(element.Role, top.Context), top.IsSilent || isSilent, isHidden,
            top.BlockDepth + (element.IsBlock ? 1 : 0), top.QuotationDepth + (element.Role == HtmlRole.InlineQuotation ? 1 : 0)));
    }

    /// <summary>Closes the innermost element.</summary>
    internal HtmlScope Pop()
    {
        HtmlScope top = Top;
        _open.RemoveAt(_open.Count - 1);
        _places[top.Element.Name].Pop();
        return top;
    }

    /// <summary>Whether an end tag of a kind closes an element: one is open, and no block inside it is, unless it is a block itself or no prose.</summary>
    internal bool CanClose(HtmlElement element) =>
        _places.TryGetValue(element.Name, out Stack<int>? places) && places.TryPeek(out int place)
        && (element.IsBlock || _open[place].IsSilent || _open[place].BlockDepth == Top.BlockDepth);

    /// <summary>Whether a start tag ends an element that is open: a paragraph, or its neighbour in a list or table.</summary>
    internal HtmlElement? FindEndedBy(HtmlElement starting)
    {
        for (int i = _open.Count - 1; i > 0 && i >= _open.Count - ImpliedReach; i--)
        {
            HtmlElement open = _open[i].Element;
            if (IsEndedBy(open, starting))
                return open;
            // What stands in a template or drawing ends nothing around it.
            bool isBarrier = open.Role is HtmlRole.Hidden or HtmlRole.Object
                || (open.IsBlock && open.Role != HtmlRole.Paragraph && !(starting.Role == HtmlRole.Cell && open.Name is "tr"));
            if (isBarrier)
                return null;
        }

        return null;
    }

    private static bool IsEndedBy(HtmlElement open, HtmlElement starting) => open.Name switch
    {
        "p" => starting.IsBlock,
        "li" => starting.Name is "li",
        "dt" or "dd" => starting.Name is "dt" or "dd",
        "td" or "th" => starting.Name is "td" or "th" or "tr" or "tbody" or "tfoot",
        "tr" => starting.Name is "tr" or "tbody" or "tfoot",
        "head" => starting.Name is "body" || starting.Role is not (HtmlRole.Hidden or HtmlRole.HiddenBlock),
        _ => false,
    };

    private static BlockContext ContextIn(HtmlRole role, BlockContext around) => role switch
    {
        HtmlRole.Headline => around with { Kind = BlockKind.Headline },
        HtmlRole.SubHeadline => around with { Kind = BlockKind.SubHeadline },
        HtmlRole.ListItem => around with { Kind = BlockKind.ListItem },
        HtmlRole.Cell => around with { Kind = BlockKind.TableCell },
        HtmlRole.Caption => around with { Kind = BlockKind.Caption },
        HtmlRole.Quotation => BlockContext.Quotation,
        _ => around,
    };
}
