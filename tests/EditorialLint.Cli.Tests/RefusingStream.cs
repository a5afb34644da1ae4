namespace EditorialLint.Cli.Tests;

/// <summary>Refuses what is written to it.</summary>
internal sealed class RefusingStream(Exception exception) : MemoryStream
{
    public override void Write(byte[] buffer, int offset, int count) => throw exception;

    public override void Write(ReadOnlySpan<byte> buffer) => throw exception;
}
