using System.Text;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace CaseFlow.Api.Tests.Accounts;

/// <summary>Takes access tokens apart and puts them together.</summary>
internal static class TokenText
{
    public static (JsonObject Header, JsonObject Claims) Read(string token)
    {
        var parts = token.Split('.');
        return (JsonNode.Parse(Base64UrlEncoder.DecodeBytes(parts[0]))!.AsObject(), JsonNode.Parse(Base64UrlEncoder.DecodeBytes(parts[1]))!.AsObject());
    }

    public static string Sign(JsonObject header, JsonObject claims, SecurityKey key)
    {
        var text = Unsigned(header, claims);
        using var signer = new CryptoProviderFactory().CreateForSigning(key, SecurityAlgorithms.RsaSha256);
        return $"{text}.{Base64UrlEncoder.Encode(signer.Sign(Encoding.ASCII.GetBytes(text)))}";
    }

    /// <summary>By which id the server knows the access token.</summary>
    public static string IdOf(JsonNode tokens) => (string)Read((string)tokens["access_token"]!).Claims["oi_tkn_id"]!;

    /// <summary>What is signed.</summary>
    public static string Unsigned(JsonObject header, JsonObject claims) => $"{Encode(header)}.{Encode(claims)}";

    private static string Encode(JsonObject part) => Base64UrlEncoder.Encode(part.ToJsonString());
}
