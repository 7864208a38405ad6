using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace CaseFlow.App.Accounts;

/// <summary>Somebody who signed in at their own organisation's provider, and what it says of them.</summary>
/// <param name="Provider">Which provider, as the settings call it, e.g. <c>eeas</c>.</param>
/// <param name="Issuer">How it names itself in what it signs.</param>
/// <param name="Subject">How it names the person, never anybody else.</param>
/// <param name="Name">What the person is called.</param>
/// <param name="Organisation">Whose provider it is: no post of another one follows from what it says.</param>
/// <param name="Posts">The posts that it gives to the person.</param>
/// <param name="Decided">All posts on which it decides: who has one of them without being given it loses it.</param>
public sealed record ForeignPerson(
    string Provider, string Issuer, string Subject, string Name, string Organisation, ImmutableHashSet<string> Posts, ImmutableHashSet<string> Decided)
{
    private const int HashLength = 16;

    /// <summary>
    /// Who they are in the directory, e.g. <c>eeas:3f2a…</c>. It follows from issuer and subject alone: a provider that is replaced by another
    /// knows nobody.
    /// </summary>
    public string PersonId => $"{Provider}:{Hash}";

    internal string UserName => $"{Provider}.{Hash}";

    private string Hash =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Issuer}\n{Subject}")).AsSpan(0, HashLength));
}
