using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace CaseFlow.App.Storage.Feed;

/// <summary>Seals places in lists and feeds before they go out: opaque, encrypted, and readable by every host of the database.</summary>
public sealed class Cursors(IDataProtectionProvider provider)
{
    private readonly IDataProtector _protector = provider.CreateProtector("CaseFlow.Cursors");

    /// <summary>Seals a place, any value that JSON can hold.</summary>
    public string Seal<TPlace>(TPlace place) => _protector.Protect(JsonSerializer.Serialize(place, EventJson.Options));

    /// <summary>Opens what was sealed; false for anything else.</summary>
    public bool TryOpen<TPlace>(string cursor, [NotNullWhen(true)] out TPlace? place)
    {
        try
        {
            place = JsonSerializer.Deserialize<TPlace>(_protector.Unprotect(cursor), EventJson.Options);
            return place is not null;
        }
        catch (Exception exception) when (exception is CryptographicException or JsonException or FormatException)
        {
            place = default;
            return false;
        }
    }
}
