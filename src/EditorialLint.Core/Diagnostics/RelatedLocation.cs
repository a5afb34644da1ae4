using EditorialLint.Core.Text;

namespace EditorialLint.Core.Diagnostics;

/// <summary>Another place that explains a diagnostic, resolved so that the text can be released.</summary>
/// <param name="Location">The place.</param>
/// <param name="Message">What is there, in a few words.</param>
public sealed record RelatedLocation(Location Location, string Message);
