// Adds the day of reading to references. Without it, they name the version, which says more.
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
for (const place of document.querySelectorAll('.accessed')) place.textContent += ` (accessed ${day})`;
