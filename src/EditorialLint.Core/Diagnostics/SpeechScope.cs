namespace EditorialLint.Core.Diagnostics;

/// <summary>Where a rule looks: quoted words belong to the speaker, so a rule about wording keeps off them.</summary>
public enum SpeechScope
{
    /// <summary>Inside and outside quotations.</summary>
    Everywhere,

    /// <summary>Only outside quotations. The driver drops findings that lie inside one.</summary>
    Outside,

    /// <summary>Only inside quotations.</summary>
    Inside,
}
