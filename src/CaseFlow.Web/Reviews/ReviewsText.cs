namespace CaseFlow.Web.Reviews;

/// <summary>Names the texts of this folder, <c>ReviewsText.resx</c> and its translations.</summary>
public sealed class ReviewsText;
