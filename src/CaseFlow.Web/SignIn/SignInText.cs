namespace CaseFlow.Web.SignIn;

/// <summary>Names the texts of this folder, <c>SignInText.resx</c> and its translations.</summary>
public sealed class SignInText;
