using EditorialLint.Core.Text;

namespace EditorialLint.Core.Diagnostics;

/// <summary>Another place that explains a finding.</summary>
/// <param name="Span">The place.</param>
/// <param name="Message">What is there, in a few words.</param>
public sealed record RelatedSpan(TextSpan Span, string Message);
