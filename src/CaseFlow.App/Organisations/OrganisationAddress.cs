using System.Security.Cryptography;
using System.Text;

namespace CaseFlow.App.Organisations;

/// <summary>Ids that follow from the organisation's, so that it is the same on every host and cannot be added twice.</summary>
internal static class OrganisationAddress
{
    /// <summary>The partition of an organisation. No case has this id.</summary>
    public static Guid PartitionOf(string organisationId) => Of($"organisation:{organisationId}");

    /// <summary>The stream of an organisation; not the partition's id, which names the stream of a case.</summary>
    public static Guid StreamOf(string organisationId) => Of($"organisation-stream:{organisationId}");

    private static Guid Of(string text) => new(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
