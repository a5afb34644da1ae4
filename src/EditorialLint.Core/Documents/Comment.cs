using EditorialLint.Core.Text;

namespace EditorialLint.Core.Documents;

/// <summary>A comment in a document's markup, which no reader sees.</summary>
/// <param name="Span">Its place in the source, delimiters included.</param>
/// <param name="Inner">The place of what stands between the delimiters.</param>
/// <param name="Text">What stands there.</param>
public readonly record struct Comment(TextSpan Span, TextSpan Inner, string Text);
