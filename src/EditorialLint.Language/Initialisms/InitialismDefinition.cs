using EditorialLint.Core.Text;

namespace EditorialLint.Language.Initialisms;

/// <summary>A place where a text says what capitals stand for: <c>National Garden Society (NGS)</c>.</summary>
/// <param name="Token">Token index of the capitals.</param>
/// <param name="Text">The capitals.</param>
/// <param name="Full">What they stand for.</param>
/// <param name="IsAside">Whether the capitals stand alone in brackets behind it, so that they serve only what follows.</param>
public sealed record InitialismDefinition(int Token, string Text, TextSpan Full, bool IsAside);
