using EditorialLint.Formats.Outlining;

namespace EditorialLint.Formats.Html;

/// <summary>An element that is open, with what it and those around it make of the text in it.</summary>
/// <param name="Element">Its kind.</param>
/// <param name="Start">Where its tag starts.</param>
/// <param name="Context">What a block that begins in it is.</param>
/// <param name="IsSilent">Whether its text is no prose.</param>
/// <param name="IsHidden">Whether its own tag says that it is not shown.</param>
/// <param name="BlockDepth">How many blocks are open, itself included.</param>
/// <param name="QuotationDepth">How many quotations inside the line are open, itself included.</param>
internal readonly record struct HtmlScope(HtmlElement Element, int Start, BlockContext Context, bool IsSilent, bool IsHidden, int BlockDepth, int QuotationDepth);
